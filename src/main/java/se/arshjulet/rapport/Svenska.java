package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import se.arshjulet.ekonomi.Mnkr;

/** Swedish print: numerals as words, amounts in mnkr, dates, and the spaces that must not break. */
public final class Svenska {

    static final Locale SPRAK = Locale.forLanguageTag("sv-SE");

    private static final String FAST = "\u00a0";
    private static final String MINUS = "\u2212";
    private static final List<String> TALORD = List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta",
            "nio", "tio", "elva", "tolv");
    private static final DateTimeFormatter LANGT = DateTimeFormatter.ofPattern("d MMMM yyyy", SPRAK);

    // each begins with the sign that it is about and looks behind after that: to look behind every sign of a report takes ten times as long

    private static final Pattern SIFFRA = Pattern.compile("\\d");
    /** A hyphen typed as a minus: first in a word and before a digit. */
    private static final Pattern TYPAT_MINUS = Pattern.compile("-(?<![\\p{L}\\p{N}\\-\u2013]-)(?=\\d)");
    private static final Pattern PARAGRAF = Pattern.compile("§ +(?=\\d)");
    private static final Pattern LAGRUM = Pattern.compile(" (?:(?<=\\d ) *(?=(?:§|kap\\b))|(?<=\\bkap\\.? ) *(?=\\d)|(?<=\\bnr ) *(?=\\d))");
    private static final Pattern ENHET = Pattern.compile(" (?<=\\d ) *(?=(?:%|procent\\b|mnkr\\b|mkr\\b|miljoner\\b|kronor\\b))");
    /** A decimal point typed for a comma: only before a unit, so that numbers of sections and dates are left as they are. */
    private static final Pattern DECIMALPUNKT = Pattern.compile("\\.(?<=(?<![\\d.,])\\d{1,7}\\.)(?=\\d{1,2} ?(?:%|procent\\b|mnkr\\b|mkr\\b|miljoner\\b))");
    /** A cell of figures: 11 700, −40,5, +0,2, ±0, 84 %, or a dash for none. */
    private static final Pattern TAL = Pattern.compile("[-+\u2212±]?\\d[\\d\u00a0 ]*(?:,\\d+)?[\u00a0 ]?%?|[-–]?");
    private static final Pattern TUSENTAL = Pattern.compile(" (?<=(?<![\\d,.-])\\d{1,3} )(?=\\d{3}(?![\\d-]))");

    private Svenska() { }

    /** Free text, set: § and kap. stay with their number, numbers with their unit, a typed minus becomes a real one and a decimal point a comma. */
    public static String typografi(String text) {
        if (text == null) {
            return "";
        }
        if (!SIFFRA.matcher(text).find()) {
            return text;
        }
        String satt = TYPAT_MINUS.matcher(text).replaceAll(MINUS);
        satt = DECIMALPUNKT.matcher(satt).replaceAll(",");
        satt = PARAGRAF.matcher(satt).replaceAll("§" + FAST);
        satt = LAGRUM.matcher(satt).replaceAll(FAST);
        satt = ENHET.matcher(satt).replaceAll(FAST);
        return TUSENTAL.matcher(satt).replaceAll(FAST);
    }

    static boolean arTal(String text) {
        return TAL.matcher(text).matches();
    }

    /** A count in running text: ett, två ... tolv, then figures. */
    public static String tal(int antal) {
        return antal >= 0 && antal < TALORD.size() ? TALORD.get(antal) : String.valueOf(antal);
    }

    /** The word for a count of things, as in "inom {ett område}", "inom {fyra områden}". */
    public static String antal(int antal, String en, String flera) {
        return tal(antal) + " " + (antal == 1 ? en : flera);
    }

    /** Mnkr with one decimal and always a sign: +0,2, −91,3, ±0. An unknown amount is a dash. */
    public static String belopp(BigDecimal mnkr) {
        if (mnkr == null) {
            return "–";
        }
        String skrivet = angivet(mnkr);
        return mnkr.signum() == 0 || skrivet.contains(",") ? skrivet : skrivet + ",0";
    }

    /** Mnkr with its sign, and a decimal only where one was given: +0,2, −44, ±0. */
    public static String angivet(BigDecimal mnkr) {
        return new Mnkr(mnkr).medTecken();
    }

    /** 26 april 2023. */
    public static String datum(LocalDate datum) {
        return datum == null ? "" : datum.format(LANGT).replace(" ", FAST);
    }

    /** A decision as the minutes cite it: 2023-04-26 § 12. */
    public static String beslut(LocalDate datum, String paragraf) {
        String dag = datum == null ? "" : datum.toString();
        return paragraf == null || paragraf.isBlank() ? dag : (dag + " §" + FAST + paragraf.strip()).strip();
    }

    /** First letter small, for a name inside a sentence; an abbreviation keeps its capitals. */
    public static String inutiMening(String namn) {
        if (namn.isEmpty()) {
            return namn;
        }
        boolean forkortning = namn.length() > 1 && Character.isUpperCase(namn.charAt(1));
        return forkortning ? namn : namn.substring(0, 1).toLowerCase(Locale.ROOT) + namn.substring(1);
    }

    /** a, b och c. */
    public static String upprakning(List<String> delar) {
        int sist = delar.size() - 1;
        return sist < 1 ? String.join("", delar) : String.join(", ", delar.subList(0, sist)) + " och " + delar.get(sist);
    }

    public static String storBokstav(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
