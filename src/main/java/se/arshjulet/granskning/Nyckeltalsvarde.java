package se.arshjulet.granskning;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.text.Tal;

/**
 * A value in the key figure's own unit with at most three decimals, as it is written and read in a Swedish report: «3,9», «−1,2», «11 700».
 * What is read may also have a hyphen, a point, and spaces between thousands. 3,90 is the same value as 3,9.
 */
public record Nyckeltalsvarde(BigDecimal tal) {

    private static final Pattern SKRIVET = Pattern.compile("[+-]?(\\d{1,12}|\\d{1,3}( \\d{3}){1,3})(\\.\\d{1,3})?");

    public Nyckeltalsvarde {
        tal = tal.stripTrailingZeros();
        tal = tal.scale() < 0 ? tal.setScale(0) : tal;
    }

    public static Nyckeltalsvarde av(BigDecimal tal) {
        return tal == null ? null : new Nyckeltalsvarde(tal);
    }

    /** @throws Regelbrott on the field when the text is not a number; empty text gives null */
    public static Nyckeltalsvarde tolka(String falt, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String normal = text.strip().replaceAll("[\\s\u00a0\u202f]+", " ").replaceAll("[\u2212\u2013]", "-").replace(',', '.');
        if (!SKRIVET.matcher(normal).matches()) {
            throw new Regelbrott(falt, "granskning.fel.nyckeltalsvarde", text.strip());
        }
        return new Nyckeltalsvarde(new BigDecimal(normal.replace(" ", "")));
    }

    public Nyckeltalsvarde minus(Nyckeltalsvarde annat) {
        return new Nyckeltalsvarde(tal.subtract(annat.tal));
    }

    public int decimaler() {
        return tal.scale();
    }

    public String text() {
        return Tal.text(tal);
    }

    @Override
    public String toString() {
        return text();
    }
}
