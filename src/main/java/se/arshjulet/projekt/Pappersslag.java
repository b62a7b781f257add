package se.arshjulet.projekt;

/** What a working paper is about. */
public enum Pappersslag {
    INTERVJU, DOKUMENT, STICKPROV
}
