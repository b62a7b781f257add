package se.arshjulet.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.Readiness;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Startlas;
import se.arshjulet.platform.process.Motor;
import se.arshjulet.platform.tid.Taktgivare;

/**
 * What happens when the application starts, in order: clock, tables, engine, first content, timers. It goes on beside the server's own
 * work on the pages, on one of the server's threads: {@link Startskott} begins it, and {@link Startlinje} waits for it before the first page is served.
 * It is no enterprise bean: to the server a bean that manages its own transactions has none
 * in what it calls, and each statement of the first content would be committed by itself.
 */
@ApplicationScoped
public class Startordning {

    private static final Logger LOGG = Logger.getLogger(Startordning.class.getName());
    /** Set by the runnable jar: "startar" until the server has done all that belongs to a start. */
    private static final String SERVERN = "arshjulet.server";
    private static final Duration MELLAN = Duration.ofMillis(20);

    @Resource
    ManagedExecutorService tradar;

    @Inject
    RequestContextController anrop;

    @Inject
    Clock klocka;

    @Inject
    Forberedelse forberedelse;

    @Inject
    Motor motor;

    @Inject
    Taktgivare takt;

    @Inject
    Event<Uppstart> uppstart;

    @Inject
    @Readiness
    Beredskap beredskap;

    private Future<?> ordning;

    /** Returns at once. */
    void borja() {
        ordning = tradar.submit(this::iOrdning);
    }

    /** Returns when all is in order. */
    void invanta() {
        try {
            ordning.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The application cannot start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void iOrdning() {
        // the first content is laid up by services, which ask who calls
        anrop.activate();
        try {
            // read once, it sets the engine's clock: no timer may run by another
            klocka.instant();
            forberedelse.tabeller();
            delat();
            beredskap.klar();
        } finally {
            anrop.deactivate();
        }
        tradar.submit(this::taktOchJobb);
    }

    /**
     * Not before the server is done: the last thing it does in a start is to close the libraries that it has read, and a thread that reads a class from
     * one at that moment is told that it is closed, and whatever waited for the class cannot be used until the next start. Whatever stops it, an Error too,
     * is told of: nobody waits for it, and whoever watches the node must see that it does half of what it should.
     */
    void taktOchJobb() {
        while ("startar".equals(System.getProperty(SERVERN))) {
            LockSupport.parkNanos(MELLAN.toNanos());
        }
        try {
            motor.startaJobb();
            takt.starta();
        } catch (Throwable e) {
            LOGG.log(Level.SEVERE, "Timers and letters are not taken care of", e);
            beredskap.slut();
        }
    }

    /** Nodes that start at the same time do this one after the other. */
    private void delat() {
        Databas databas = Databas.medTalamod();
        if (!databas.arPostgresql()) {
            innehall();
            return;
        }
        try (Startlas ensam = Startlas.ta(databas)) {
            innehall();
        } catch (SQLException e) {
            throw new IllegalStateException("arshjulet.databas.url: " + e.getMessage(), e);
        }
    }

    private void innehall() {
        motor.starta();
        uppstart.fire(new Uppstart());
    }
}
