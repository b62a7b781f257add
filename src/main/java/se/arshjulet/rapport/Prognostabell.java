package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Forecasts per förvaltning and period, with the nämnd's total as their sum: the only place where it is added up.
 *
 * @param rader     each with one value per period, null where none is given
 * @param uteblivna of those, the ones that are known not to have been given
 */
public record Prognostabell(List<String> perioder, List<Rad> rader, List<Utebliven> uteblivna) {

    public record Rad(String forvaltning, List<BigDecimal> belopp) { }

    /** A forecast that is known not to have been given; the motive is empty until it is told. */
    public record Utebliven(String forvaltning, String period, String motiv) { }

    public boolean uteblev(String forvaltning, int period) {
        return uteblivna.stream().anyMatch(u -> u.forvaltning().equals(forvaltning) && u.period().equals(perioder.get(period)));
    }

    /** Whether it is known why there is no total. */
    public boolean uteblev(int period) {
        return uteblivna.stream().anyMatch(u -> u.period().equals(perioder.get(period)));
    }

    /** Whether there is any amount to draw. */
    boolean harBelopp() {
        return rader.stream().flatMap(rad -> rad.belopp().stream()).anyMatch(Objects::nonNull);
    }

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
