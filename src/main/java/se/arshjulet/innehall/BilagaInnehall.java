package se.arshjulet.innehall;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.rapport.Bilaga;
import se.arshjulet.underlag.Underlag;

/** A document by someone else that is reproduced at the end of the årsrapport. */
public record BilagaInnehall(String nummer, String rubrik, String text) {

    public BilagaInnehall {
        text = Tomt.text(text);
    }

    static BilagaInnehall av(Bilaga bilaga) {
        return new BilagaInnehall(bilaga.getNummer(), bilaga.getRubrik(), bilaga.getText());
    }

    /** @param fil what the bilaga of this number was taken from before; a document holds no files */
    Bilaga till(Arsgranskning granskning, Underlag fil) {
        Bilaga bilaga = new Bilaga(granskning, nummer, rubrik, Tomt.lagrad(text));
        bilaga.aterge(fil);
        return bilaga;
    }
}
