package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How much is being done just now for users and by the engine: what a node that is to stop waits for. */
@ApplicationScoped
public class Pagaende {

    private int antal;

    public synchronized void borja() {
        antal++;
    }

    public synchronized void slut() {
        antal--;
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
            while (antal > 0) {
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
}
