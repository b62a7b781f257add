package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.arshjulet.platform.tid.Takt;

/**
 * Forgets old log-ins, at a node's start and once a day after it. The day is a real one: a clock of the application's that is moved far ahead must
 * not make what is in use look old.
 */
@ApplicationScoped
public class Sessionsgallring {

    private static final long DYGN = Duration.ofDays(1).toNanos();

    @Inject
    Sessioner sessioner;

    private long senast = System.nanoTime() - DYGN;

    void folj(@Observes Takt takt) {
        if (System.nanoTime() - senast >= DYGN) {
            sessioner.gallra();
            senast = System.nanoTime();
        }
    }
}
