package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Forecasts per förvaltning and period, with the nämnd's total as their sum: the only place where it is added up.
 *
 * @param rader each with one value per period, null where none is given
 */
public record Prognostabell(List<String> perioder, List<Rad> rader) {

    public record Rad(String forvaltning, List<BigDecimal> belopp) { }

    /** The total of each period; null where a förvaltning's value is missing, since half a sum is a wrong sum. */
    public List<BigDecimal> summa() {
        return IntStream.range(0, perioder.size()).mapToObj(this::summa).toList();
    }

    private BigDecimal summa(int period) {
        List<BigDecimal> varden = rader.stream().map(r -> r.belopp().get(period)).toList();
        return varden.isEmpty() || varden.stream().anyMatch(Objects::isNull) ? null
                : varden.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
