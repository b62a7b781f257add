package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The scale of an axis: it always holds zero, ends on a tick at both sides, and its ticks are even numbers to read (1, 2 or 5 times a
 * power of ten), about as many as asked for.
 *
 * @param steg from tick to tick
 * @param fran first tick, in steps from zero
 * @param till last tick, in steps from zero; more than {@code fran}
 */
record Axel(BigDecimal steg, int fran, int till) {

    private static final List<BigDecimal> JAMNA = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** @param antal how many steps the axis should have, about; unknown values (null) are passed over */
    static Axel over(Collection<BigDecimal> varden, int antal) {
        List<BigDecimal> kanda = varden.stream().filter(Objects::nonNull).toList();
        BigDecimal min = kanda.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal max = kanda.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal vidd = max.subtract(min);
        if (vidd.signum() == 0) {
            return new Axel(BigDecimal.ONE, -1, 1);
        }
        BigDecimal steg = jamnt(vidd.divide(BigDecimal.valueOf(antal), 10, RoundingMode.CEILING));
        return new Axel(steg, min.divide(steg, 0, RoundingMode.FLOOR).intValueExact(), max.divide(steg, 0, RoundingMode.CEILING).intValueExact());
    }

    /** The least even number that is not less. */
    private static BigDecimal jamnt(BigDecimal minst) {
        BigDecimal potens = BigDecimal.ONE.scaleByPowerOfTen(minst.precision() - minst.scale() - 1);
        return JAMNA.stream().map(potens::multiply).filter(tal -> tal.compareTo(minst) >= 0).findFirst().orElseThrow().stripTrailingZeros();
    }

    List<BigDecimal> streck() {
        return IntStream.rangeClosed(fran, till).mapToObj(i -> steg.multiply(BigDecimal.valueOf(i))).toList();
    }

    /** Where a value lies: 0 at the first tick, 1 at the last. */
    double andel(BigDecimal varde) {
        return (varde.doubleValue() / steg.doubleValue() - fran) / (till - fran);
    }
}
