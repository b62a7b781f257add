package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as Swedish is written: decimal comma, a true minus, groups of three with a space that does not break. */
final class Tal {

    private static final DecimalFormatSymbols TECKEN = tecken();

    private Tal() {
    }

    /** {@code −91,3}; a decimal only where there is one. */
    static String text(BigDecimal tal) {
        return new DecimalFormat("#,##0.###", TECKEN).format(tal);
    }

    /** With the sign also of what is not negative: {@code +0,2}, {@code ±0}; {@code –} for none. */
    static String medTecken(BigDecimal tal) {
        return tal == null ? "–" : tal.signum() == 0 ? "±0" : tal.signum() > 0 ? "+" + text(tal) : text(tal);
    }

    private static DecimalFormatSymbols tecken() {
        DecimalFormatSymbols tecken = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("sv-SE"));
        tecken.setMinusSign('\u2212');
        tecken.setDecimalSeparator(',');
        tecken.setGroupingSeparator('\u00a0');
        return tecken;
    }
}
