package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.rapport.Rapportunderlag.Avvikelse;
import se.arshjulet.rapport.Rapportunderlag.Avvikelsetabell;

/** Forecasts and the largest deviations, per förvaltning. */
record Ekonomidel(Rapportmaterial material) {

    /** Null when the year has no forecasts. */
    Prognostabell prognoser() {
        List<Period> perioder = material.prognoser().stream().map(Prognos::getPeriod).distinct().sorted().toList();
        return perioder.isEmpty() ? null : new Prognostabell(perioder.stream().map(Rapportord::prognosperiod).toList(),
                forvaltningar().stream().map(f -> new Prognostabell.Rad(f.getNamn(), belopp(f, perioder))).toList(), uteblivna());
    }

    private List<Prognostabell.Utebliven> uteblivna() {
        return forvaltningar().stream().flatMap(f -> material.prognoser().stream().filter(p -> p.getForvaltning() == f && !p.isLamnad())
                .sorted(Comparator.comparing(Prognos::getPeriod))).map(p -> new Prognostabell.Utebliven(p.getForvaltning().getNamn(),
                        Rapportord.prognosperiod(p.getPeriod()), Rapportord.uteblivet(p.getUteblivet()))).toList();
    }

    private List<BigDecimal> belopp(Forvaltning forvaltning, List<Period> perioder) {
        List<BigDecimal> belopp = new ArrayList<>();
        for (Period period : perioder) {
            belopp.add(material.prognoser().stream().filter(p -> p.getForvaltning() == forvaltning && p.getPeriod() == period && p.isLamnad())
                    .map(p -> p.getBelopp().belopp()).findFirst().orElse(null));
        }
        return belopp;
    }

    /** The latest period's deviations of each förvaltning: earlier ones were forecasts of the same. */
    List<Avvikelsetabell> avvikelser() {
        List<Avvikelsetabell> tabeller = new ArrayList<>();
        for (Forvaltning forvaltning : forvaltningar()) {
            senast(forvaltning).ifPresent(sist ->
                    tabeller.add(new Avvikelsetabell(forvaltning.getNamn(), Rapportord.prognosperiod(sist), rader(egna(forvaltning), sist))));
        }
        return tabeller;
    }

    /** The latest period that has deviations. */
    Optional<Period> senast(Forvaltning forvaltning) {
        return egna(forvaltning).stream().map(Budgetavvikelse::getPeriod).max(Comparator.naturalOrder());
    }

    private List<Budgetavvikelse> egna(Forvaltning forvaltning) {
        return material.avvikelser().stream().filter(a -> a.getForvaltning() == forvaltning).toList();
    }

    /** In a row that is not finished a dash stands for what is missing. */
    private static List<Avvikelse> rader(List<Budgetavvikelse> avvikelser, Period period) {
        return avvikelser.stream().filter(a -> a.getPeriod() == period)
                .map(a -> new Avvikelse(Rapportord.namn(a.getPost()), a.getBelopp() == null ? null : a.getBelopp().belopp(), Rapportord.text(a.getForklaring()))).toList();
    }

    private List<Forvaltning> forvaltningar() {
        return material.arsgranskning().getForvaltningar();
    }
}
