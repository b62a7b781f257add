package se.arshjulet.tidigare;

/** How a point has ended otherwise than by being mended: it is no longer this nämnd's to mend, and nobody says how far it has come. */
public enum Avslut {
    ACCEPTERAD, INAKTUELL, OVERFORD
}
