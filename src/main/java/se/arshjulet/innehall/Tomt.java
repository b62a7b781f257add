package se.arshjulet.innehall;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is left out of a document is empty, so that nobody who reads a record has to ask for null. */
final class Tomt {

    private Tomt() {
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    /** What is stored for an empty text. */
    static String lagrad(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static <T> List<T> lista(List<T> lista) {
        return lista == null ? List.of() : List.copyOf(lista);
    }

    /** Mnkr with one decimal, so that 40 and 40.0 are the same amount. */
    static BigDecimal mnkr(BigDecimal belopp) {
        return belopp.setScale(1, RoundingMode.UNNECESSARY);
    }
}
