package se.arshjulet.avisering;

/** How a user wants to be told. */
public enum Aviseringssatt {
    /** At once. */
    GENAST,
    /** One letter every morning, with everything since the last. */
    DAGLIGEN,
    /** Only what is overdue. */
    FORSENADE;

    boolean vill(Slag slag) {
        return this != FORSENADE || slag == Slag.FORSENAD;
    }
}
