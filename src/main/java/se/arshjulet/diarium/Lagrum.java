package se.arshjulet.diarium;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * The ground of a secrecy: a paragraph of offentlighets- och sekretesslagen. Only its form is checked, and that its chapter is one of those
 * that hold grounds of secrecy (15 to 43). Written as people do, {@code 21 kap. 1 § OSL}, {@code OSL 21:1}; kept in one way.
 */
public record Lagrum(String text) {

    private static final int FORSTA = 15;
    private static final int SISTA = 43;
    private static final String LAG = "(?:osl|offentlighets- och sekretesslagen(?: \\(2009:400\\))?)";
    private static final Pattern FORM = Pattern.compile("(?:" + LAG + "[ ,]*)?(\\d{1,2}) ?(?:kap\\.? ?|: ?)(?:§ ?)?(\\d{1,2}) ?([a-z])?(?: ?§)?"
            + "( (?:första|andra|tredje|fjärde|femte) stycket)?(?:[ ,]*" + LAG + ")?");

    /** @throws Regelbrott on {@code lagrum} when it is missing or is not the form of a paragraph of OSL */
    public static Lagrum tolka(String skrivet) {
        String text = Tolk.text(skrivet);
        if (text == null) {
            throw new Regelbrott("lagrum", "diarium.fel.lagrumSaknas");
        }
        Matcher delar = FORM.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " "));
        if (!delar.matches()) {
            throw new Regelbrott("lagrum", "diarium.fel.lagrum", text);
        }
        int kapitel = Integer.parseInt(delar.group(1));
        if (kapitel < FORSTA || kapitel > SISTA) {
            throw new Regelbrott("lagrum", "diarium.fel.kapitel", kapitel, FORSTA, SISTA);
        }
        String bokstav = delar.group(3) == null ? "" : " " + delar.group(3);
        String stycke = delar.group(4) == null ? "" : delar.group(4);
        return new Lagrum("OSL " + kapitel + " kap. " + Integer.parseInt(delar.group(2)) + bokstav + " §" + stycke);
    }
}
