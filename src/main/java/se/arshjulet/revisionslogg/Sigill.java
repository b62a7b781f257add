package se.arshjulet.revisionslogg;

import se.arshjulet.platform.Fingeravtryck;

/**
 * A link of the chain: made of a row of the log and of the seal before it, so that nothing before it can be another without it being another.
 *
 * @param lopnummer from 1, without gaps
 * @param varde     SHA-256, 64 digits
 */
record Sigill(long lopnummer, String varde) {

    /** What the chain hangs in. */
    static final Sigill BORJAN = new Sigill(0, "0".repeat(64));

    Sigill over(Loggrad rad) {
        return new Sigill(lopnummer + 1, Fingeravtryck.av(varde + "\u001f" + rad.innehall()));
    }
}
