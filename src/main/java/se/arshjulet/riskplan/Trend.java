package se.arshjulet.riskplan;

/** Åt vilket håll ett riskvärde har gått sedan planen antogs. */
public enum Trend {
    OKAD, OFORANDRAD, MINSKAD
}
