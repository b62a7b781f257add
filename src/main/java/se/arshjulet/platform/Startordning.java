package se.arshjulet.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.health.Readiness;
import se.arshjulet.platform.process.Motor;

/** What happens when the application starts, in order: clock, tables, engine, first content, timers. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startordning {

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

    @PostConstruct
    void starta() {
        // read once, it sets the engine's clock: no timer may run by another
        klocka.instant();
        forberedelse.tabeller();
        motor.starta(forberedelse::motorsatser);
        uppstart.fire(new Uppstart());
        motor.startaJobb();
        beredskap.klar();
    }
}
