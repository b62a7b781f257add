package se.arshjulet.underlag;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table that has been understood. Kept as a document, since it is read whole and never changed. */
public record Tabellinnehall(List<Kolumn> kolumner, List<Rad> rader) {

    public record Kolumn(String rubrik, Kolumnroll roll) { }

    /** @param nummer of the row in the file, from 1 */
    public record Rad(Radroll roll, int nummer, List<Varde> varden) { }

    /**
     * @param text as it is shown
     * @param tal  mnkr with one decimal, or per cent; null for a text and where nothing stands
     */
    public record Varde(String text, BigDecimal tal) {

        static final Varde TOMT = new Varde("", null);
    }

    /** The first column that holds this; -1 when none does. */
    int kolumn(Kolumnroll roll) {
        return IntStream.range(0, kolumner.size()).filter(i -> kolumner.get(i).roll() == roll).findFirst().orElse(-1);
    }

    /** The text of a row in the first column that holds this; empty when none does. */
    public String text(Rad rad, Kolumnroll roll) {
        int kolumn = kolumn(roll);
        return kolumn < 0 ? "" : rad.varden().get(kolumn).text();
    }

    /** The figure of a row in the first column that holds this, or null. */
    public BigDecimal tal(Rad rad, Kolumnroll roll) {
        int kolumn = kolumn(roll);
        return kolumn < 0 ? null : rad.varden().get(kolumn).tal();
    }

    Stream<Rad> med(Radroll roll) {
        return rader.stream().filter(rad -> rad.roll() == roll);
    }
}
