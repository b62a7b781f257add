package se.arshjulet.avisering;

/** What a user can be told. */
public enum Slag {
    /** There is something to do. */
    UPPGIFT,
    /** It is due soon. */
    PAMINNELSE,
    /** It should have been done. */
    FORSENAD,
    /** Something has come or gone. */
    BESKED
}
