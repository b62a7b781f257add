package se.arshjulet.dialog;

/** What a note is about. */
public enum Dialogslag {

    PRESIDIUM, FORVALTNING, ANNAT_MOTE,
    /** A decision of the nämnd, with day and paragraph. */
    BESLUT;

    public boolean arMote() {
        return this != BESLUT;
    }
}
