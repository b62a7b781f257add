package se.arshjulet.dialog;

/** Vad en anteckning är om. */
public enum Dialogslag {

    PRESIDIUM, FORVALTNING, ANNAT_MOTE,
    /** Ett beslut i nämnden, med dag och paragraf. */
    BESLUT;

    public boolean arMote() {
        return this != BESLUT;
    }
}
