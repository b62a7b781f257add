package se.arshjulet.mall;

import java.util.Base64;
import java.util.Locale;
import se.arshjulet.platform.fel.Regelbrott;

/** The accent can be read on paper, and the logotype is a picture that says what it shows. */
final class Utseendekontroll {

    /** The tint behind the verdict, where the accent is a rule and headings stand near. */
    private static final Farg TON = Farg.av("#eef2f4");
    private static final int ALT = 200;

    private final Mallfynd fynd;

    Utseendekontroll(Mallfynd fynd) {
        this.fynd = fynd;
    }

    void kontrollera(Utseende utseende) {
        fynd.nar(!Farg.kanLasas(utseende.accent()), "utseende.accent", "farg", utseende.accent());
        if (Farg.kanLasas(utseende.accent())) {
            double kontrast = Farg.av(utseende.accent()).kontrast(TON);
            fynd.nar(kontrast < Farg.LASBAR, "utseende.accent", "kontrast", tal(kontrast), tal(Farg.LASBAR));
        }
        if (utseende.logotyp() != null) {
            fynd.text("utseende.logotyp.alt", utseende.logotyp().alt(), ALT);
            bild(utseende.logotyp().png());
        }
    }

    private void bild(String png) {
        try {
            fynd.nar(!Logotypkontroll.arPng(Base64.getDecoder().decode(String.valueOf(png))), "utseende.logotyp.png", "bild.form");
        } catch (IllegalArgumentException inteBase64) {
            fynd.nar(true, "utseende.logotyp.png", "bild.form");
        } catch (Regelbrott nej) {
            nej.brister().forEach(brist -> fynd.nar(true, "utseende.logotyp.png", brist.nyckel().substring("mall.fel.".length()), brist.varden().toArray()));
        }
    }

    private static String tal(double tal) {
        return String.format(Locale.forLanguageTag("sv"), "%.1f", Math.floor(tal * 10) / 10);
    }
}
