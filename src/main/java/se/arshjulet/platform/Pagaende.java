package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** How much is being done just now for users and by the engine: what a node that is to stop waits for. */
@ApplicationScoped
public class Pagaende {

    private final Map<String, Integer> antal = new TreeMap<>();

    /** @param vad what the log calls it, when it is not waited for any longer */
    public synchronized void borja(String vad) {
        antal.merge(vad, 1, Integer::sum);
    }

    public synchronized void slut(String vad) {
        antal.computeIfPresent(vad, (detta, nu) -> nu == 1 ? null : nu - 1);
        notifyAll();
    }

    /**
     * Waits for a moment when nothing is.
     *
     * @param langst so long, and no longer
     * @return whether there was one
     */
    public synchronized boolean lugnt(Duration langst) {
        long senast = System.nanoTime() + langst.toNanos();
        try {
            while (!antal.isEmpty()) {
                long kvar = Duration.ofNanos(senast - System.nanoTime()).toMillis();
                if (kvar <= 0) {
                    return false;
                }
                wait(kvar);
            }
            return true;
        } catch (InterruptedException avbrutet) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is being done, and how many of each. */
    @Override
    public synchronized String toString() {
        return antal.toString();
    }
}
