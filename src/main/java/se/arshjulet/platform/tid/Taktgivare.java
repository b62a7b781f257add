package se.arshjulet.platform.tid;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
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
    BeanManager bonor;

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
        if (trad == null) {
            return;
        }
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
        List<ObserverMethod<? super Takt>> lyssnare = lyssnare();
        while (!slut && !Thread.currentThread().isInterrupted()) {
            lyssnare.forEach(this::beratta);
            try {
                vackt.tryAcquire(vilotid, TimeUnit.MILLISECONDS);
                vackt.drainPermits();
            } catch (InterruptedException slut) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Told one by one, in the order of their priorities: an event stops at the first of them that fails. */
    private List<ObserverMethod<? super Takt>> lyssnare() {
        return bonor.resolveObserverMethods(new Takt()).stream().sorted(Comparator.comparingInt(ObserverMethod::getPriority)).toList();
    }

    /** Whatever happens, an Error too, is left to the next beat: were the thread to end, letters and seals would wait for the next start. */
    private void beratta(ObserverMethod<? super Takt> lyssnare) {
        try {
            anrop.activate();
            try {
                lyssnare.notify(new Takt());
            } finally {
                anrop.deactivate();
            }
        } catch (Throwable e) {
            LOGG.log(Level.WARNING, e, () -> "Left to the next beat: " + lyssnare.getBeanClass().getSimpleName());
        }
    }
}
