package se.arshjulet.innehall;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.arshjulet.arsgranskning.Uteblivet;

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

    /** Why something was not done; null when that is not said, or not yet why. */
    static String uteblivet(Uteblivet uteblivet) {
        return uteblivet == null ? null : uteblivet.getMotiv();
    }

    static Uteblivet uteblivet(String motiv) {
        return motiv == null ? null : new Uteblivet(motiv.strip());
    }

    static <T> List<T> lista(List<T> lista) {
        return lista == null ? List.of() : List.copyOf(lista);
    }

    /** Mnkr with one decimal, so that 40 and 40.0 are the same amount. */
    static BigDecimal mnkr(BigDecimal belopp) {
        return belopp.setScale(1, RoundingMode.UNNECESSARY);
    }
}
