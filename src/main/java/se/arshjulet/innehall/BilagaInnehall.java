package se.arshjulet.innehall;

/** A document by someone else that is reproduced at the end of the årsrapport. */
public record BilagaInnehall(String nummer, String rubrik, String text) {

    public BilagaInnehall {
        text = Tomt.text(text);
    }
}
