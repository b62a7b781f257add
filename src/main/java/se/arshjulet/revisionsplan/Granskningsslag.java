package se.arshjulet.revisionsplan;

/** The two that have a cycle of their own: a whole granskning, and the smaller one that finds out whether one is called for. */
public enum Granskningsslag {
    FORDJUPAD, FORSTUDIE
}
