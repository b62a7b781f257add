package se.arshjulet.diarium;

/** Sets a whole HTML document ({@link Utskrift}) as a tagged PDF for the archive. Whoever has the fonts and the renderer does it. */
public interface Tryck {

    byte[] pdf(String dokument);
}
