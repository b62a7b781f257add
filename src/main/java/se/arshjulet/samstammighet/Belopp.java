package se.arshjulet.samstammighet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in millions of kronor as a text writes it: with its unit, or with a sign in a sentence or list whose unit is told
 * elsewhere in it («-40 miljoner kronor i mars, -60 i maj»).
 *
 * @param cirka the text says that it is about so much
 */
record Belopp(String skrivet, BigDecimal varde, boolean cirka, int fran, int till) {

    private static final Pattern TAL = Pattern.compile("(?<![\\p{L}\\p{N},.:§/])(\\+/-|±|[+\u2212\u2013-])?(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|\\d+)(,\\d+)?(?![\\p{N}:/-]|[ \u00a0]?%|[ \u00a0]procent)");
    private static final Pattern ENHET = Pattern.compile("[ \u00a0]*(?:miljoner kronor|mnkr|mkr)");
    private static final Pattern CIRKA = Pattern.compile("(?:ca\\.?|cirka|omkring|ungefär|drygt|knappt|nära|närmare|runt|runda)[ \u00a0]+$");
    private static final BigDecimal TJUGONDEL = new BigDecimal("0.05");

    static List<Belopp> i(Mening mening) {
        List<Belopp> funna = new ArrayList<>();
        boolean enhetNamns = ENHET.matcher(mening.ord() + " " + mening.inledning()).find();
        Matcher tal = TAL.matcher(mening.ord());
        while (tal.find()) {
            Matcher enhet = ENHET.matcher(mening.ord()).region(tal.end(), mening.ord().length());
            boolean medEnhet = enhet.lookingAt();
            boolean plusMinus = tal.group(1) != null && tal.group(1).length() != 1 || "±".equals(tal.group(1));
            if (medEnhet || plusMinus || tal.group(1) != null && enhetNamns) {
                Matcher cirka = CIRKA.matcher(mening.ord().substring(0, tal.start()));
                boolean ungefar = cirka.find();
                int till = medEnhet ? enhet.end() : tal.end();
                funna.add(new Belopp(mening.ord().substring(ungefar ? cirka.start() : tal.start(), till), varde(tal), ungefar, tal.start(), till));
            }
        }
        return funna;
    }

    private static BigDecimal varde(Matcher tal) {
        String siffror = tal.group(2).replaceAll("\\D", "") + (tal.group(3) == null ? "" : tal.group(3).replace(',', '.'));
        boolean minus = tal.group(1) != null && "-\u2212\u2013".contains(tal.group(1));
        return new BigDecimal(minus ? "-" + siffror : siffror);
    }

    boolean arLika(BigDecimal annat) {
        return varde.abs().compareTo(annat.abs()) == 0;
    }

    /** The text has fewer decimals than the recorded amount, or says itself that it is about so much. */
    boolean arAvrundning(BigDecimal antecknat) {
        BigDecimal exakt = antecknat.abs();
        return exakt.setScale(varde.scale(), RoundingMode.HALF_UP).compareTo(varde.abs()) == 0 || exakt.setScale(varde.scale(), RoundingMode.DOWN).compareTo(varde.abs()) == 0
                || cirka && exakt.subtract(varde.abs()).abs().compareTo(exakt.multiply(TJUGONDEL)) <= 0;
    }
}
