package se.arshjulet.fordjupning;

import java.time.LocalDate;
import se.arshjulet.organisation.Namnd;

/** An adressat as the elected auditors have decided about it. */
public final class Provadressat {

    private Provadressat() {
    }

    public static void forSvar(FordjupadGranskning fordjupad, Namnd namnd, LocalDate sistaSvarsdag) {
        fordjupad.adressera(namnd, Adressatroll.ADRESSAT);
        fordjupad.adressat(namnd).orElseThrow().besluta(Utskick.FOR_SVAR, sistaSvarsdag);
    }

    public static void forKannedom(FordjupadGranskning fordjupad, Namnd namnd) {
        fordjupad.adressera(namnd, Adressatroll.BERORD);
        fordjupad.adressat(namnd).orElseThrow().besluta(Utskick.FOR_KANNEDOM, null);
    }
}
