package se.arshjulet.region;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.Granskningslage;

/**
 * A fördjupad granskning with a cycle of its own, as the overview reads it.
 *
 * @param nummer null until its quality is assured
 */
record Fordjupadrad(Long id, Integer nummer, int ar, String titel, Granskningslage lage) {

    String beteckning() {
        return nummer == null ? String.valueOf(ar) : nummer + "-" + ar;
    }

    Arsgranskning.Status status() {
        return lage == Granskningslage.AVBRUTEN ? Arsgranskning.Status.AVBRUTEN
                : lage.arKlar() ? Arsgranskning.Status.AVSLUTAD : Arsgranskning.Status.PAGAENDE;
    }
}
