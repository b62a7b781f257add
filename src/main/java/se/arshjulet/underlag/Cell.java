package se.arshjulet.underlag;

import java.math.BigDecimal;

/**
 * One cell as it stands in the file.
 *
 * @param rad    number of the row in the file, from 1
 * @param kolumn from 0
 * @param text   as a reader sees it; never null
 * @param tal    its value when the file holds it as a number, a percentage times a hundred; else null
 */
record Cell(int rad, int kolumn, String text, BigDecimal tal, Egenhet egenhet) {

    /** What must be told of a cell. */
    enum Egenhet {
        INGEN,
        /** Calculated; the value that was saved with the file is the one that is used. */
        FORMEL,
        /** Calculated, but the file was saved without its value. */
        OBERAKNAD,
        /** The spreadsheet itself shows a fault: #REF!, #DIV/0! */
        FEL,
        /** Covered by a merged cell, whose text is repeated here. */
        SAMMANSLAGEN
    }

    static Cell text(int rad, int kolumn, String text) {
        return new Cell(rad, kolumn, text, null, Egenhet.INGEN);
    }

    Cell utan(Egenhet egenhet, int nyRad, int nyKolumn) {
        return new Cell(nyRad, nyKolumn, text, tal, egenhet);
    }

    boolean arTom() {
        return text.isBlank() && egenhet != Egenhet.OBERAKNAD;
    }

    /** As the spreadsheet names it: {@code B7}. */
    String plats() {
        return bokstav(kolumn) + rad;
    }

    /** {@code 0} is A, {@code 26} is AA. */
    static String bokstav(int kolumn) {
        return kolumn < 26 ? String.valueOf((char) ('A' + kolumn)) : bokstav(kolumn / 26 - 1) + bokstav(kolumn % 26);
    }

    /** Column of {@code AB12}; -1 when there are no letters. */
    static int kolumn(String plats) {
        int nummer = 0;
        for (int i = 0; i < plats.length() && Character.isLetter(plats.charAt(i)); i++) {
            nummer = nummer * 26 + Character.toUpperCase(plats.charAt(i)) - 'A' + 1;
        }
        return nummer - 1;
    }

    static int rad(String plats) {
        return Integer.parseInt(plats.replaceAll("[^0-9]", ""));
    }
}
