package se.arshjulet.platform.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures as Swedish is written: decimal comma, a true minus, groups of three with a space that does not break. */
public final class Tal {

    private static final DecimalFormatSymbols TECKEN = tecken();

    private Tal() {
    }

    /** {@code −91,3}; a decimal only where there is one. */
    public static String text(BigDecimal tal) {
        return text(tal, 0);
    }

    /** With at least so many decimals, to stand beside a figure that has them: {@code 4,0} beside {@code 3,9}. */
    public static String text(BigDecimal tal, int decimaler) {
        DecimalFormat form = new DecimalFormat("#,##0.###", TECKEN);
        form.setMinimumFractionDigits(decimaler);
        return form.format(tal);
    }

    /** With the sign also of what is not negative: {@code +0,2}, {@code ±0}; {@code –} for none. */
    public static String medTecken(BigDecimal tal) {
        return tal == null ? "–" : tal.signum() == 0 ? "±0" : tal.signum() > 0 ? "+" + text(tal) : text(tal);
    }

    /** How many decimals figures that stand under each other should have: as many as any of them has. */
    public static int decimaler(Stream<BigDecimal> alla) {
        return alla.filter(Objects::nonNull).mapToInt(tal -> Math.max(0, tal.stripTrailingZeros().scale())).max().orElse(0);
    }

    /** As {@link #medTecken(BigDecimal)}, with so many decimals. */
    public static String medTecken(BigDecimal tal, int decimaler) {
        return tal == null || tal.signum() == 0 ? medTecken(tal) : (tal.signum() > 0 ? "+" : "") + text(tal, decimaler);
    }

    private static DecimalFormatSymbols tecken() {
        DecimalFormatSymbols tecken = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("sv-SE"));
        tecken.setMinusSign('\u2212');
        tecken.setDecimalSeparator(',');
        tecken.setGroupingSeparator('\u00a0');
        return tecken;
    }
}
