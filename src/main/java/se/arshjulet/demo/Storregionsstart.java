package se.arshjulet.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.Uppstart;

/** Fills an empty database with a big generated region when the application starts with {@code arshjulet.storregion=30x3x20}. */
@ApplicationScoped
public class Storregionsstart {

    private static final Logger LOGG = Logger.getLogger(Storregionsstart.class.getName());
    private static final int EFTER_DEMON = 3001;

    @Inject
    @ConfigProperty(name = "arshjulet.storregion")
    Optional<String> storlek;

    @Inject
    Instance<Demoregion> demo;

    @Inject
    Instance<Storregionsfyllning> fyllning;

    void starta(@Observes @Priority(EFTER_DEMON) Uppstart uppstart) {
        if (storlek.isEmpty()) {
            return;
        }
        Storlek onskad = Storlek.av(storlek.get());
        if (demo.get().finns()) {
            LOGG.info("The database has users already: no region is generated");
            return;
        }
        fyllning.get().fyll(onskad);
    }
}
