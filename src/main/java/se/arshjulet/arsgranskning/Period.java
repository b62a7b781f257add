package se.arshjulet.arsgranskning;

/** The occasions of uppföljning in the year in order, and the outcome that they lead to. */
public enum Period {
    MARS, MAJ, DELAR, OKT, UTFALL, AR
}
