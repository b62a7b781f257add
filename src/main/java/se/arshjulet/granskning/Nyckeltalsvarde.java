package se.arshjulet.granskning;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.text.Tal;

/**
 * Ett värde i nyckeltalets egen enhet med högst tre decimaler, så som det skrivs och läses i en svensk rapport: «3,9», «−1,2», «11 700».
 * Vid inläsning duger också bindestreck, punkt och mellanslag mellan tusental. 3,90 är samma värde som 3,9.
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

    /** @throws Regelbrott på fältet när texten inte är ett tal; tom text ger null */
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
