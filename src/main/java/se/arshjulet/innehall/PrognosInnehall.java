package se.arshjulet.innehall;

import java.math.BigDecimal;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;

/** What a förvaltning forecast for the whole year (MARS, MAJ, DELAR, OKT), or reached (UTFALL), against budget in mnkr. */
public record PrognosInnehall(String forvaltning, String period, BigDecimal belopp) {

    public PrognosInnehall {
        belopp = Tomt.mnkr(belopp);
    }

    static PrognosInnehall av(Prognos prognos) {
        return new PrognosInnehall(prognos.getForvaltning().getKortnamn(), prognos.getPeriod().name(), prognos.getBelopp().belopp());
    }

    Prognos till(Sammanhang sammanhang) {
        return new Prognos(sammanhang.granskning(), sammanhang.forvaltning(forvaltning), Period.valueOf(period), new Mnkr(belopp));
    }
}
