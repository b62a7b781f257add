package se.arshjulet.innehall;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.rapport.Bilaga;

/** A document by someone else that is reproduced at the end of the årsrapport. */
public record BilagaInnehall(String nummer, String rubrik, String text) {

    public BilagaInnehall {
        text = Tomt.text(text);
    }

    static BilagaInnehall av(Bilaga bilaga) {
        return new BilagaInnehall(bilaga.getNummer(), bilaga.getRubrik(), bilaga.getText());
    }

    Bilaga till(Arsgranskning granskning) {
        return new Bilaga(granskning, nummer, rubrik, Tomt.lagrad(text));
    }
}
