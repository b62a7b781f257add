package se.arshjulet.samstammighet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as a text writes it, with the word after it. A figure in parentheses straight after another is told in the same unit: «3,9 procent
 * (4,1)». Years, dates, sections and numbers of reports are no figures.
 *
 * @param efter    «%» or a word in small letters; empty when neither follows, or a word that is no unit
 * @param parentes it stands beside another figure, as last year's value does
 */
record Siffra(Belopp tal, String efter, boolean parentes) {

    private static final Pattern TAL = Pattern.compile("(?<![\\p{L}\\p{N},.:§/-])(?<!§[ \u00a0])([+\u2212\u2013-])?(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|\\d+)(,\\d+)?"
            + "(?![\\p{N}:/]|,\\d|-\\p{N})[ \u00a0]?(%|\\p{L}+)?");
    private static final Set<String> SMAORD = Set.of("år", "i", "till", "och", "under", "vid", "per", "av", "för", "mot", "med", "från", "jämfört", "respektive");
    private static final Pattern AR = Pattern.compile("(19|20)\\d\\d");

    static List<Siffra> i(Mening mening) {
        List<Siffra> funna = new ArrayList<>();
        Matcher tal = TAL.matcher(mening.ord());
        while (tal.find()) {
            if (!AR.matcher(tal.group(2)).matches() || tal.group(3) != null) {
                funna.add(siffra(mening.ord(), tal, funna));
            }
        }
        return funna;
    }

    private static Siffra siffra(String ord, Matcher tal, List<Siffra> fore) {
        int slut = tal.group(3) == null ? tal.end(2) : tal.end(3);
        boolean parentes = !fore.isEmpty() && ord.startsWith("(", tal.start() - 1) && ord.startsWith(")", slut);
        String ordet = tal.group(4) == null || SMAORD.contains(tal.group(4)) ? "" : tal.group(4);
        String efter = parentes ? fore.get(fore.size() - 1).efter : ordet.toLowerCase(Locale.ROOT);
        Matcher cirka = Belopp.CIRKA.matcher(ord.substring(0, tal.start()));
        boolean ungefar = cirka.find();
        BigDecimal varde = new BigDecimal(tal.group(2).replaceAll("\\D", "") + (tal.group(3) == null ? "" : tal.group(3).replace(',', '.')));
        String skrivet = ord.substring(ungefar ? cirka.start() : tal.start(), ordet.isEmpty() ? slut : tal.end());
        return new Siffra(new Belopp(skrivet, varde, ungefar, tal.start(), slut), efter, parentes);
    }

    boolean procent() {
        return arProcent(efter);
    }

    static boolean arProcent(String enhet) {
        return "%".equals(enhet) || enhet.startsWith("procent");
    }
}
