package se.arshjulet.personuppgifter;

import java.util.Set;

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

    /** What somebody logs in with, or is reached by. */
    private static final Set<String> NYCKLAR = Set.of("forsta_start", "aviseringsval", "apinyckel", "apinyckel_ratt", "identitetskoppling", "inloggad_session", "kodapp",
            "kodapp_reserv");

    /** Whether a fault can be found without the rows: what is about single moments and people, and is no part of a case. */
    boolean undvaras(String tabell) {
        return this == UTKAST || this == BREV || tabell.startsWith("revisions") && this == LOGG || NYCKLAR.contains(tabell);
    }
}
