package se.arshjulet.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * An amount in millions of kronor with one decimal and a sign, as it is written and read in a Swedish report:
 * «−91,3» with a real minus, «+0,2» and «±0» where the sign is to be seen. What is read may also have a hyphen, a point, «+/-0» and spaces.
 */
public record Mnkr(BigDecimal belopp) {

    public static final Mnkr NOLL = new Mnkr(BigDecimal.ZERO);

    private static final char HART_MELLANSLAG = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final Pattern NOLLA = Pattern.compile("(±|\\+/-)0(\\.0)?");
    private static final Pattern TAL = Pattern.compile("[+-]?\\d{1,9}(\\.\\d)?");

    public Mnkr {
        belopp = belopp.setScale(1, RoundingMode.UNNECESSARY);
    }

    /** @throws Regelbrott on the field when the text is not an amount; empty text gives null */
    public static Mnkr tolka(String falt, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String normal = text.replaceAll("[\\s\u00a0\u202f]", "").replaceAll("[\u2212\u2013]", "-").replace(',', '.');
        if (NOLLA.matcher(normal).matches()) {
            return NOLL;
        }
        if (!TAL.matcher(normal).matches()) {
            throw new Regelbrott(falt, "ekonomi.fel.belopp", text.strip());
        }
        return new Mnkr(new BigDecimal(normal));
    }

    /** {@code −1 234,5}; a whole number without a decimal. */
    public String text() {
        return belopp.signum() < 0 ? MINUS + utanTecken() : utanTecken();
    }

    /** With the sign written out also when the amount is not negative: {@code +0,2}, {@code ±0}. */
    public String medTecken() {
        return switch (belopp.signum()) {
            case -1 -> text();
            case 0 -> "±0";
            default -> "+" + text();
        };
    }

    public String medEnhet() {
        return text() + HART_MELLANSLAG + "mnkr";
    }

    public Mnkr plus(Mnkr annat) {
        return new Mnkr(belopp.add(annat.belopp));
    }

    private String utanTecken() {
        String[] delar = belopp.abs().toPlainString().split("\\.");
        String hela = delar[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(HART_MELLANSLAG));
        return "0".equals(delar[1]) ? hela : hela + "," + delar[1];
    }

    @Override
    public String toString() {
        return text();
    }
}
