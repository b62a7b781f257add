package se.arshjulet.rapport;

/** The pictures that a report may have, each in a section of its own kind; the author chooses which. */
public enum Bildslag {
    BEDOMNINGAR, RISKER, PROGNOSER, AVVIKELSER,
    /** What a förvaltning said of its deviations through the year, time beside time. */
    JAMFORELSE,
    /** Of the tables that the förvaltningar have handed in. */
    KOSTNADER, RESULTAT, BRYGGA
}
