package se.arshjulet.personuppgifter;

/** Why something is held, on what ground, and how long: the sentences stand under {@code personuppgifter.andamal} among the texts. */
enum Andamal {
    KONTO,
    GRANSKNING,
    MALL,
    UPPGIFT,
    UTKAST,
    BREV,
    LOGG,
    MOTOR;

    /** Whether a fault can be found without the rows: what is about single moments and people, and is no part of a case. */
    boolean undvaras(String tabell) {
        return this == UTKAST || this == BREV || tabell.startsWith("revisions") && this == LOGG || "forsta_start".equals(tabell);
    }
}
