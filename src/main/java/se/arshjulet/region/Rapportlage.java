package se.arshjulet.region;

/** How far a nämnd's year has come, as the matrix tells it. */
public enum Rapportlage {
    EXPEDIERAD, FASTSTALLD, PAGAR, AVBRUTEN, INGEN
}
