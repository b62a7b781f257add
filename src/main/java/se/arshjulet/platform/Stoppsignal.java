package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sun.misc.Signal;

/**
 * Answers when the process is asked to end (SIGTERM, Ctrl+C), before the server hears of it: the JVM's own hooks all begin at the same time,
 * so none of them could hold back the server's, which closes the door at once. Somebody who asks twice does not wait for the proxy (ADR 41).
 */
@ApplicationScoped
public class Stoppsignal {

    private static final List<String> SIGNALER = List.of("TERM", "INT");

    @Inject
    Nedgang nedgang;

    void lyssna() {
        SIGNALER.forEach(namn -> Signal.handle(new Signal(namn), signal -> stanna()));
    }

    private void stanna() {
        if (nedgang.ga()) {
            System.exit(0);
        }
    }
}
