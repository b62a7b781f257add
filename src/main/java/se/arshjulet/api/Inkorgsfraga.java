package se.arshjulet.api;

import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.platform.fel.Tolk;

/** The query of the inbox, understood. */
final class Inkorgsfraga {

    private static final int ANTAL = 25;

    private Inkorgsfraga() {
    }

    static Urval urval(String korg, String namnd, String ar, String fas, String sida, String antal) {
        Tolk tolk = new Tolk();
        Urval urval = new Urval(tolk.val("korg", korg, Urval.Korg.class), Tolk.text(namnd), tolk.heltal("ar", ar, 1900, 2999),
                tolk.val("fas", fas, Fas.class), null, null, eller(tolk.heltal("sida", sida, 1, 1_000_000), 1),
                eller(tolk.heltal("antal", antal, 1, 100), ANTAL));
        tolk.klart();
        return urval;
    }

    private static int eller(Integer tal, int annars) {
        return tal == null ? annars : tal;
    }
}
