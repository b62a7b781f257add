package se.arshjulet.riskplan;

/** Which way a riskvärde has gone since the plan was adopted. */
public enum Trend {
    OKAD, OFORANDRAD, MINSKAD
}
