package se.arshjulet.riskplan;

/** Hur nämnden hanterar en risk under året. */
public enum Hanteringsmetod {
    BEVAKNING, GRANSKNING, ATGARD, INGEN
}
