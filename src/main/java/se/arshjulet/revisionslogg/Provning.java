package se.arshjulet.revisionslogg;

import java.util.List;

/**
 * What came out when the log was tried against its seals and anchors.
 *
 * @param rader       sealed rows that were read
 * @param oforseglade rows too new to have been sealed
 * @param ankare      signed days
 * @param efterAnkaret sealed rows that no signature covers yet
 * @param fel         what is wrong, the first of it; empty when all is as it was written
 */
public record Provning(long rader, long oforseglade, long ankare, long efterAnkaret, List<Fel> fel) {

    /** How much of what is wrong is told: after the first break the rest follows from it. */
    static final int FLEST_FEL = 50;

    /** The ways in which a log can be another than the one that was written. */
    public enum Slag { ANDRAD, BORTTAGEN, TILLAGD, SIGILL_BORTA, UNDERSKRIFT, ANKARE_UTAN_SIGILL, UTAN_NYCKEL }

    /**
     * One thing that is wrong.
     *
     * @param nummer of the row, of the seal or, for an anchor, of the seal that it signs
     */
    public record Fel(Slag slag, long nummer) {
    }

    public boolean isHel() {
        return fel.isEmpty();
    }
}
