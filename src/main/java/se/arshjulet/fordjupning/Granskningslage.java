package se.arshjulet.fordjupning;

/** How far a fördjupad granskning with a cycle of its own has come. One that was only recorded by hand has none. */
public enum Granskningslage {
    /** The team works. */
    PAGAENDE,
    /** The quality is assured: number given, report frozen. */
    FASTSTALLD,
    /** The elected auditors have decided what becomes of it. */
    BESLUTAD,
    EXPEDIERAD,
    AVBRUTEN;

    /** Nothing more comes of it within the cycle. */
    public boolean arKlar() {
        return this == EXPEDIERAD || this == AVBRUTEN;
    }
}
