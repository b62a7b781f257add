package se.arshjulet.platform.tid;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Work that nobody waits for, on one of the server's threads: it tells a {@link Takt} at least as often as a due timer is looked for, and at
 * once when a transaction that wrote something for it ({@link Vackning}) has been committed. Begins when the application is ready.
 */
@ApplicationScoped
public class Taktgivare {

    private static final Logger LOGG = Logger.getLogger(Taktgivare.class.getName());

    @Resource
    ManagedThreadFactory tradar;

    @Inject
    RequestContextController anrop;

    @Inject
    Event<Takt> takt;

    /** Longest time between two beats, in milliseconds. */
    @Inject
    @ConfigProperty(name = "arshjulet.jobb.vilotid", defaultValue = "5000")
    int vilotid;

    private final Semaphore vackt = new Semaphore(0);
    private volatile boolean slut;
    private Thread trad;

    public void starta() {
        trad = tradar.newThread(this::sla);
        trad.start();
    }

    void vack(@Observes(during = TransactionPhase.AFTER_SUCCESS) Vackning vackning) {
        vackt.release();
    }

    /** The beat that goes on is the last. @param langst so long it is waited for */
    public void stanna(Duration langst) {
        slut = true;
        vackt.release();
        try {
            trad.join(langst.toMillis());
        } catch (InterruptedException nu) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void avbryt() {
        if (trad != null) {
            trad.interrupt();
        }
    }

    private void sla() {
        while (!slut && !Thread.currentThread().isInterrupted()) {
            ettSlag();
            try {
                vackt.tryAcquire(vilotid, TimeUnit.MILLISECONDS);
                vackt.drainPermits();
            } catch (InterruptedException slut) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void ettSlag() {
        anrop.activate();
        try {
            takt.fire(new Takt());
        } catch (RuntimeException e) {
            LOGG.log(Level.WARNING, "Left to the next beat", e);
        } finally {
            anrop.deactivate();
        }
    }
}
