package se.arshjulet.diarium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * What is to be entered about a handling.
 *
 * @param motpart whom it came from, or whom it went to; null when it stays in the house
 * @param datum   the day it came in, at the latest today, or was drawn up
 * @param fil     null when there is only paper
 */
public record Handlingspost(Slag slag, String titel, String motpart, LocalDate datum, Handlingsfil fil) {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    static final int LANGST_TITEL = 300;
    static final int LANGST_MOTPART = 200;

    /** A title that somebody else has written may be longer than the register holds; whom it is from or to stands by itself, so with a capital. */
    public static Handlingspost av(Slag slag, String titel, String motpart, LocalDate datum, Handlingsfil fil) {
        return new Handlingspost(slag, kortad(titel, LANGST_TITEL), motpart == null || motpart.isEmpty() ? null : kortad(motpart.substring(0, 1).toUpperCase(SVENSKA) + motpart.substring(1), LANGST_MOTPART), datum, fil);
    }

    private static String kortad(String text, int langst) {
        return text.length() <= langst ? text : text.substring(0, langst - 1) + "…";
    }

    void krav(Handlingsstatus status, LocalDate idag) {
        List<Brist> brister = new ArrayList<>();
        if (slag == null) {
            brister.add(Brist.i("slag", "diarium.fel.slag"));
        }
        if (titel == null || titel.isBlank()) {
            brister.add(Brist.i("titel", "diarium.fel.titel"));
        }
        if ((status == Handlingsstatus.INKOMMEN || status == Handlingsstatus.EXPEDIERAD) && (motpart == null || motpart.isBlank())) {
            brister.add(Brist.i("motpart", status == Handlingsstatus.INKOMMEN ? "diarium.fel.avsandare" : "diarium.fel.mottagare"));
        }
        if (datum == null) {
            brister.add(Brist.i("datum", "diarium.fel.datum"));
        } else if (status == Handlingsstatus.INKOMMEN && datum.isAfter(idag)) {
            brister.add(Brist.i("datum", "diarium.fel.framtid", datum));
        }
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }
}
