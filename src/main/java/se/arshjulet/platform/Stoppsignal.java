package se.arshjulet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;

/**
 * Answers when the process is asked to end (SIGTERM, Ctrl+C), before the server hears of it: the JVM's own hooks all begin at the same time,
 * so none of them could hold back the server's, which closes the door at once. Somebody who asks twice does not wait for the proxy (ADR 41).
 */
@ApplicationScoped
public class Stoppsignal {

    private static final Logger LOGG = Logger.getLogger(Stoppsignal.class.getName());
    private static final List<String> SIGNALER = List.of("TERM", "INT");

    @Inject
    Nedgang nedgang;

    void lyssna() {
        SIGNALER.forEach(namn -> Signal.handle(new Signal(namn), signal -> stanna()));
    }

    private void stanna() {
        // the JVM makes a thread for each signal, which knows nothing of the application
        Thread.currentThread().setContextClassLoader(Stoppsignal.class.getClassLoader());
        try {
            if (nedgang.ga()) {
                System.exit(0);
            }
        } catch (RuntimeException e) {
            LOGG.log(Level.SEVERE, "Ends without having taken its leave", e);
            System.exit(1);
        }
    }
}
