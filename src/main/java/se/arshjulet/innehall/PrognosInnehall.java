package se.arshjulet.innehall;

import java.math.BigDecimal;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;

/**
 * What a förvaltning forecast for the whole year (MARS, MAJ, DELAR, OKT), or reached (UTFALL), against budget in mnkr. Where it gave no
 * forecast the amount is null, and uteblivet is why; otherwise that is null.
 */
public record PrognosInnehall(String forvaltning, String period, BigDecimal belopp, String uteblivet) {

    public PrognosInnehall {
        belopp = belopp == null ? null : Tomt.mnkr(belopp);
    }

    /** What has neither an amount nor a motive yet is not told. */
    static boolean arHel(Prognos prognos) {
        return prognos.isLamnad() || prognos.getUteblivet().getMotiv() != null;
    }

    static PrognosInnehall av(Prognos prognos) {
        return new PrognosInnehall(prognos.getForvaltning().getKortnamn(), prognos.getPeriod().name(),
                prognos.isLamnad() ? prognos.getBelopp().belopp() : null, Tomt.uteblivet(prognos.getUteblivet()));
    }

    Prognos till(Sammanhang sammanhang) {
        return belopp == null
                ? new Prognos(sammanhang.granskning(), sammanhang.forvaltning(forvaltning), Period.valueOf(period), Tomt.uteblivet(uteblivet))
                : new Prognos(sammanhang.granskning(), sammanhang.forvaltning(forvaltning), Period.valueOf(period), new Mnkr(belopp));
    }
}
