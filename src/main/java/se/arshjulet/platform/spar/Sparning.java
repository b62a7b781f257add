package se.arshjulet.platform.spar;

import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.installning.Installning;
import se.arshjulet.platform.installning.Installningar;

/**
 * Whether work is followed from outside. OpenTelemetry is loaded by the first work that is, and by nothing when no installation asks for it:
 * no class of it is named here. A fault of what only looks on never becomes one of the work.
 */
public final class Sparning {

    private static final Logger LOGG = Logger.getLogger(Sparning.class.getName());
    private static final ThreadLocal<Delspar> NU = new ThreadLocal<>();
    private static final Sparning PROCESSENS = new Sparning(Installningar.processens().varde(Installning.SPAR_MOTTAGARE));

    private final String mottagare;
    private Sparskrivare skrivare;
    private boolean gickInte;

    /** @param mottagare the collector's base address (OTLP over HTTP), or null when there is none */
    public Sparning(String mottagare) {
        this.mottagare = mottagare;
    }

    public static Sparning processens() {
        return PROCESSENS;
    }

    /** @return what this thread works on */
    public static Delspar nu() {
        Delspar nu = NU.get();
        return nu == null ? Delspar.INGET : nu;
    }

    /** @return what the thread worked on before, to be put back */
    static Delspar byt(Delspar till) {
        Delspar fore = nu();
        if (till == Delspar.INGET) {
            NU.remove();
        } else {
            NU.set(till);
        }
        return fore;
    }

    /**
     * A request, in the trace of whoever called, if it told us of one.
     *
     * @param huvud the request's header of a name, or null
     */
    public Delspar anrop(UnaryOperator<String> huvud) {
        Sparskrivare vem = skrivare();
        return vem == null ? Delspar.INGET : vem.anrop(huvud);
    }

    /** Something that is done without a request, or a part of one. */
    public Delspar arbete(String namn) {
        Sparskrivare vem = skrivare();
        return vem == null ? Delspar.INGET : vem.arbete(namn);
    }

    /** Sends what is left. */
    public synchronized void sluta() {
        if (skrivare != null) {
            skrivare.sluta();
        }
    }

    private Sparskrivare skrivare() {
        return mottagare == null ? null : oppnad();
    }

    private synchronized Sparskrivare oppnad() {
        if (skrivare == null && !gickInte) {
            try {
                skrivare = new Sparskrivare(mottagare);
                Runtime.getRuntime().addShutdownHook(new Thread(this::sluta, "arshjulet-spar"));
            } catch (RuntimeException | LinkageError e) {
                // an address that is none stays so, a library that could not be read just then can be the next time
                gickInte = !(e instanceof IllegalStateException);
                LOGG.log(Level.WARNING, Installning.SPAR_MOTTAGARE.variabel() + " cannot be used, no traces are sent", e);
            }
        }
        return skrivare;
    }
}
