package se.arshjulet.organisation;

import se.arshjulet.platform.fel.Tolk;

/** What a nämnd and a förvaltning can be called. */
final class Namngivning {

    private static final int NAMN_LANGST = 200;
    private static final String KORTNAMN = "\\p{L}[\\p{L}\\d]{1,19}";

    private Namngivning() {
    }

    static void namn(Tolk tolk, String falt, String skrivet) {
        if (Tolk.text(skrivet) == null) {
            tolk.fel(falt, "organisation.fel.namnSaknas");
        }
        tolk.rad(falt, skrivet, NAMN_LANGST);
    }

    static String kortnamn(Tolk tolk, String falt, String skrivet) {
        String kortnamn = Tolk.text(skrivet);
        return kortnamn == null || !kortnamn.matches(KORTNAMN) ? tolk.fel(falt, "organisation.fel.kortnamn") : kortnamn;
    }
}
