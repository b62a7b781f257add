package se.arshjulet.platform.process;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine keeps a clock of its own, one for the whole JVM; it follows the application's. */
public final class Motorklocka {

    private Motorklocka() {
    }

    /** @param forskjutning how far from real time the engine shall be */
    public static void stall(Duration forskjutning) {
        ClockUtil.offset(forskjutning.toMillis());
    }
}
