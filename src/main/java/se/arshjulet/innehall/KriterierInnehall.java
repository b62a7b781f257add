package se.arshjulet.innehall;

import java.util.List;

/** A group of revisionskriterier; one group can serve several areas. */
public record KriterierInnehall(String rubrik, List<String> omraden, List<String> kriterier) {

    public KriterierInnehall {
        omraden = Tomt.lista(omraden);
        kriterier = Tomt.lista(kriterier);
    }
}
