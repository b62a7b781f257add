package se.arshjulet.underlag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Figures as förvaltningar write them: decimal comma or point, real minus or hyphen, spaces between thousands, «±0», a unit or a per cent
 * sign behind. What could be read in two ways ({@code 1.234,5}, {@code 12 5}) is not read at all.
 */
final class Belopp {

    private static final Pattern ENHET = Pattern.compile("(?i)\\s*(mnkr|mkr|miljoner( kr\\.?| kronor)?|%|procent)\\.?$");
    private static final Pattern TUSENTAL = Pattern.compile("[+-]?(\\d+|\\d{1,3}( \\d{3})+)([.,]\\d+)?");
    private static final Pattern NOLLA = Pattern.compile("(±|\\+/-) ?0([.,]0+)?");
    private static final int SIFFROR = 9;

    private Belopp() {
    }

    /** The figure of a cell, or null when there is none to read. */
    static BigDecimal tal(Cell cell) {
        if (cell.tal() != null) {
            return cell.tal();
        }
        String normal = ENHET.matcher(cell.text().strip()).replaceFirst("").replaceAll("[\\s\u00a0\u202f]+", " ")
                .replaceAll("[\u2212\u2013]", "-").replaceAll("^([+-]) ", "$1");
        if (NOLLA.matcher(normal).matches()) {
            return BigDecimal.ZERO;
        }
        return TUSENTAL.matcher(normal).matches() ? Rutnat.tal(normal.replace(" ", "").replace(',', '.')) : null;
    }

    /**
     * @param avrunda more than one decimal is rounded instead of refused
     * @throws Regelbrott without a field: {@code underlag.fel.inteTal}, {@code underlag.fel.decimaler} or {@code underlag.fel.forStortTal}
     */
    static Mnkr mnkr(Cell cell, Enhet enhet, boolean avrunda) {
        BigDecimal tal = tal(cell);
        if (tal == null) {
            throw new Regelbrott("", "underlag.fel.inteTal");
        }
        BigDecimal mnkr = tal.movePointLeft(enhet.steg()).stripTrailingZeros();
        if (mnkr.scale() > 1 && !avrunda) {
            throw new Regelbrott("", "underlag.fel.decimaler");
        }
        if (mnkr.precision() - mnkr.scale() > SIFFROR) {
            throw new Regelbrott("", "underlag.fel.forStortTal");
        }
        return new Mnkr(mnkr.setScale(1, RoundingMode.HALF_UP));
    }
}
