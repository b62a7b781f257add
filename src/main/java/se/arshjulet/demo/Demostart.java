package se.arshjulet.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.Uppstart;

/** Puts the demo region in place when the application starts with {@code arshjulet.demo=true}; without it nothing of the demo is made. */
@ApplicationScoped
public class Demostart {

    private static final Logger LOGG = Logger.getLogger(Demostart.class.getName());
    private static final int EFTER_MALLEN = 3000;

    @Inject
    @ConfigProperty(name = "arshjulet.demo", defaultValue = "false")
    boolean pa;

    @Inject
    @ConfigProperty(name = "arshjulet.port", defaultValue = "8080")
    int port;

    @Inject
    Instance<Demo> demo;

    void starta(@Observes @Priority(EFTER_MALLEN) Uppstart uppstart) {
        if (pa) {
            demo.get().laggUpp();
            LOGG.info("Demo: http://localhost:" + port + " in a moment. " + Demoanvandare.INLOGGNING);
        }
    }
}
