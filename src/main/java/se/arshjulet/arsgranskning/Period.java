package se.arshjulet.arsgranskning;

/** Årets uppföljningstillfällen i ordning, och utfallet som de leder fram till. */
public enum Period {
    MARS, MAJ, DELAR, OKT, UTFALL, AR
}
