package se.arshjulet.riskplan;

/** How the nämnd handles a risk during the year. */
public enum Hanteringsmetod {
    BEVAKNING, GRANSKNING, ATGARD, INGEN
}
