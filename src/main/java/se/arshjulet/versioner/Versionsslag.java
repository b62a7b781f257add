package se.arshjulet.versioner;

/** How a version came to be. */
public enum Versionsslag {
    SPARAD, INLAMNAD, ATERSTALLD, FORE_IMPORT, IMPORT;

    /** Whether it goes on in what the same person has just saved; else that is kept beside it. */
    boolean gorVidare() {
        return this == SPARAD || this == INLAMNAD;
    }
}
