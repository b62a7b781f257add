package se.arshjulet.testsupport.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the server does in its own time, inside the server. */
public final class Stund {

    private static final Duration LANGST = Duration.ofSeconds(60);
    private static final Duration PAUS = Duration.ofMillis(100);

    private Stund() {
    }

    /** Until it is so, or for a minute: whoever calls sees which. */
    public static void tills(BooleanSupplier klart) {
        long senast = System.nanoTime() + LANGST.toNanos();
        while (!klart.getAsBoolean() && System.nanoTime() < senast) {
            LockSupport.parkNanos(PAUS.toNanos());
        }
    }
}
