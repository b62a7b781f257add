package se.arshjulet.platform;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import org.eclipse.microprofile.health.Readiness;
import se.arshjulet.platform.process.Motor;
import se.arshjulet.platform.process.tidigt.Tidigt;

/**
 * What happens when the application starts, in order: clock, tables, engine, first content, timers.
 * It is a listener of the web application and no enterprise bean: to the server a bean that manages its own transactions has none
 * in what it calls, and each statement of the first content would be committed by itself.
 */
@WebListener
public class Startordning implements ServletContextListener {

    @Inject
    RequestContextController anrop;

    @Inject
    Clock klocka;

    @Inject
    Forberedelse forberedelse;

    @Inject
    Motor motor;

    @Inject
    Event<Uppstart> uppstart;

    @Inject
    @Readiness
    Beredskap beredskap;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        // the first content is laid up by services, which ask who calls
        anrop.activate();
        try {
            iOrdning();
        } finally {
            anrop.deactivate();
        }
    }

    private void iOrdning() {
        // read once, it sets the engine's clock: no timer may run by another
        klocka.instant();
        forberedelse.tabeller();
        motor.starta(Tidigt::motorsatser);
        uppstart.fire(new Uppstart());
        motor.startaJobb();
        beredskap.klar();
    }
}
