package se.arshjulet.innehall;

import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionskriterier;

/** A group of revisionskriterier; one group can serve several areas. */
public record KriterierInnehall(String rubrik, List<String> omraden, List<String> kriterier) {

    public KriterierInnehall {
        omraden = Tomt.lista(omraden);
        kriterier = Tomt.lista(kriterier);
    }

    static KriterierInnehall av(Revisionskriterier grupp) {
        return new KriterierInnehall(grupp.getRubrik(), grupp.getOmraden(), grupp.getKriterier());
    }

    Revisionskriterier till(Arsgranskning granskning, int ordning) {
        return new Revisionskriterier(granskning, ordning, rubrik, omraden, kriterier);
    }
}
