package se.arshjulet.oberoende;

/** The threats to the independence that are to be tried. */
public enum Hot {
    EGENINTRESSE, SJALVGRANSKNING, PARTSSTALLNING, VANSKAP, SKRAMSEL
}
