package se.arshjulet.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
        Instant senast = Instant.now().plus(LANGST);
        while (Instant.now().isBefore(senast)) {
            Optional<T> svar = fraga.get();
            if (svar.isPresent()) {
                return svar.get();
            }
            LockSupport.parkNanos(PAUS.toNanos());
        }
        throw new AssertionError("Waited in vain for " + vad);
    }

    public static void tills(String vad, BooleanSupplier fraga) {
        pa(vad, () -> fraga.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
