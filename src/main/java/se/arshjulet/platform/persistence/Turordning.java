package se.arshjulet.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whose turn it is to work in the database. A step of the engine holds one connection while the entities that it calls ask for another: were as many at
 * work as the pool has connections, each would hold its first and wait for a second that nobody gives back. So many are let in
 * that there always is one more ({@code max-pool-size} in web.xml is at least twice as many, and a few for those who read without a transaction).
 * The others wait for their turn and hold nothing meanwhile.
 */
@ApplicationScoped
public class Turordning {

    /** Calls of people and programs at a time. */
    public static final int ANROP = 15;
    /** Jobs of the engine at a time: few, so that a day when many timers fall due does not stop those who work. */
    public static final int JOBB = 4;
    private static final Duration LANGST = Duration.ofSeconds(30);

    private final Semaphore platser = new Semaphore(ANROP, true);
    /** Whoever is in already, and calls another service between two transactions, does not wait for itself. */
    private final ThreadLocal<Boolean> inne = ThreadLocal.withInitial(() -> false);

    /** @throws Trangsel when the turn has not come within half a minute; then nothing has been done */
    public <T> T inom(Callable<T> arbete) throws Exception {
        if (inne.get()) {
            return arbete.call();
        }
        if (!platser.tryAcquire(LANGST.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new Trangsel();
        }
        inne.set(true);
        try {
            return arbete.call();
        } finally {
            inne.remove();
            platser.release();
        }
    }

    /** @return how many wait for their turn just now */
    public int vantande() {
        return platser.getQueueLength();
    }
}
