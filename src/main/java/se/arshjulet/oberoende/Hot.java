package se.arshjulet.oberoende;

/** De hot mot oberoendet som ska prövas. */
public enum Hot {
    EGENINTRESSE, SJALVGRANSKNING, PARTSSTALLNING, VANSKAP, SKRAMSEL
}
