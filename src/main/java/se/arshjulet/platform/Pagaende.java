package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** How much is being done just now for users and by the engine: what a node that is to stop waits for. */
@ApplicationScoped
public class Pagaende {

    /** Guarded by itself: a synchronized method would be so in the bean's proxy too, and whoever waits gives only the one lock back. */
    private final Map<String, Integer> antal = new TreeMap<>();

    /** @param vad what the log calls it, when it is not waited for any longer */
    public void borja(String vad) {
        synchronized (antal) {
            antal.merge(vad, 1, Integer::sum);
        }
    }

    public void slut(String vad) {
        synchronized (antal) {
            antal.computeIfPresent(vad, (detta, nu) -> nu == 1 ? null : nu - 1);
            antal.notifyAll();
        }
    }

    /**
     * Waits for a moment when nothing is.
     *
     * @param langst so long, and no longer
     * @return whether there was one
     */
    public boolean lugnt(Duration langst) {
        long senast = System.nanoTime() + langst.toNanos();
        synchronized (antal) {
            try {
                while (!antal.isEmpty()) {
                    long kvar = Duration.ofNanos(senast - System.nanoTime()).toMillis();
                    if (kvar <= 0) {
                        return false;
                    }
                    antal.wait(kvar);
                }
                return true;
            } catch (InterruptedException avbrutet) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** What is being done, and how many of each. */
    @Override
    public String toString() {
        synchronized (antal) {
            return antal.toString();
        }
    }
}
