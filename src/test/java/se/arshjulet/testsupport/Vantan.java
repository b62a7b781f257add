package se.arshjulet.testsupport;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks until something is there, for what the server does in its own time. */
public final class Vantan {

    private static final Duration LANGST = Duration.ofSeconds(60);
    private static final Duration PAUS = Duration.ofMillis(200);

    private Vantan() {
    }

    public static <T> T pa(String vad, Supplier<Optional<T>> fraga) {
        AtomicReference<T> svar = new AtomicReference<>();
        tills(vad, () -> {
            fraga.get().ifPresent(svar::set);
            return svar.get() != null;
        });
        return svar.get();
    }

    public static void tills(String vad, BooleanSupplier fraga) {
        if (!blir(fraga)) {
            throw new AssertionError("Waited in vain for " + vad);
        }
    }

    /** @return whether it was so in the end, for whoever can say more of what was there instead */
    public static boolean blir(BooleanSupplier fraga) {
        long senast = System.nanoTime() + LANGST.toNanos();
        while (!fraga.getAsBoolean()) {
            if (System.nanoTime() - senast > 0) {
                return false;
            }
            LockSupport.parkNanos(PAUS.toNanos());
        }
        return true;
    }
}
