package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import se.arshjulet.platform.process.Motor;
import se.arshjulet.platform.tid.Taktgivare;

/**
 * How a node goes out of service without anybody's losing anything: it says that it is not ready, and goes on serving until the proxy has
 * seen that; takes no new jobs; lets what is being done come to its end. Then the process may end.
 */
@ApplicationScoped
public class Nedgang {

    /** Longest time for what is being done, each of: the engine's jobs, a beat with its letters, requests. */
    private static final Duration LANGST = Duration.ofSeconds(20);
    private static final Logger LOGG = Logger.getLogger(Nedgang.class.getName());

    @Inject
    @Readiness
    Beredskap beredskap;

    @Inject
    Motor motor;

    @Inject
    Taktgivare takt;

    @Inject
    Pagaende pagaende;

    /** In milliseconds: how long it is served after it has been said that the node is not ready. */
    @Inject
    @ConfigProperty(name = "arshjulet.stopp.drojsmal", defaultValue = "0")
    int drojsmal;

    private final AtomicBoolean borjad = new AtomicBoolean();
    private final CountDownLatch bradska = new CountDownLatch(1);

    /**
     * Returns when the process may end. Whoever calls while somebody else's call goes on is in a hurry: then the proxy is waited for no longer.
     *
     * @return false when somebody else is waiting already
     */
    boolean ga() {
        if (!borjad.compareAndSet(false, true)) {
            bradska.countDown();
            return false;
        }
        beredskap.slut();
        LOGG.log(Level.INFO, "Not ready any more: serves for another {0} ms, and then ends", drojsmal);
        try {
            bradska.await(drojsmal, TimeUnit.MILLISECONDS);
        } catch (InterruptedException nu) {
            Thread.currentThread().interrupt();
        }
        LOGG.info("Takes no new jobs, and waits for what is being done");
        motor.stannaJobb(LANGST);
        takt.stanna(LANGST);
        if (!pagaende.lugnt(LANGST)) {
            LOGG.warning("Ends while something is still being done: it is undone, and the engine's jobs are done again by another node. " + pagaende);
        }
        return true;
    }
}
