package se.arshjulet.diarium;

import java.time.LocalDate;

/**
 * What of the register to show.
 *
 * @param ord       words that the title, the ärende or whom it is from or to holds, all of them; null for any
 * @param dnr       how the dnr begins, or null
 * @param namnd     short name, or null
 * @param fran      came in or was drawn up that day or later, or null
 * @param till      that day or before, or null
 * @param hemlig    only secret ones, only others, or null for both
 * @param sortering the latest first unless told
 * @param sida      from 1
 * @param antal     rows on a page, 1 to 100
 */
public record Diariesok(String ord, String dnr, String namnd, Slag slag, Handlingsstatus status, LocalDate fran, LocalDate till, Boolean hemlig,
                        Sortering sortering, int sida, int antal) {

    public enum Sortering { DATUM, DNR, TITEL }

    public Diariesok {
        sida = Math.max(1, sida);
        antal = Math.min(100, Math.max(1, antal));
        sortering = sortering == null ? Sortering.DATUM : sortering;
    }

    int forsta() {
        return (sida - 1) * antal;
    }
}
