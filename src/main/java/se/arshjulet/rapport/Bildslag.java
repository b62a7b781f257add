package se.arshjulet.rapport;

/** The pictures that a report may have, each in a section of its own kind; the author chooses which. */
public enum Bildslag {
    BEDOMNINGAR, RISKER, PROGNOSER, AVVIKELSER
}
