package se.arshjulet.platform.spar;

/**
 * One piece of work in a trace (OpenTelemetry's span), from when it is opened until it is closed, on the same thread. What is put in it leaves
 * the house: only names of ours, kinds and numbers, never a name, an id, an address, a text, or the message of an exception, which may quote any of these.
 */
public interface Delspar extends AutoCloseable {

    /** What there is when traces are sent nowhere. */
    Delspar INGET = new Delspar() { };

    /** @return the trace's id, by which its log lines are found, or null */
    default String spar() {
        return null;
    }

    default void kallas(String namn) {
        // nobody asks
    }

    default void egenskap(String namn, String varde) {
        // nobody asks
    }

    default void egenskap(String namn, long varde) {
        // nobody asks
    }

    /** A statement that took long, as it is logged: with ? where values stand. */
    default void langsamSats(String sats, long millisekunder) {
        // nobody asks
    }

    /** @param slag what kind of fault it was */
    default void misslyckades(String slag) {
        // nobody asks
    }

    @Override
    default void close() {
        // nothing was opened
    }
}
