package se.arshjulet.innehall;

import java.math.BigDecimal;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;

/** One of the largest deviations from budget in mnkr; they need not add up to the result. */
public record AvvikelseInnehall(String forvaltning, String period, String post, BigDecimal belopp, String forklaring) {

    public AvvikelseInnehall {
        belopp = Tomt.mnkr(belopp);
        forklaring = Tomt.text(forklaring);
    }

    /** One that is only half written has no amount to tell and is left out. */
    static boolean arHel(Budgetavvikelse avvikelse) {
        return avvikelse.getPost() != null && avvikelse.getBelopp() != null;
    }

    static AvvikelseInnehall av(Budgetavvikelse avvikelse) {
        return new AvvikelseInnehall(avvikelse.getForvaltning().getKortnamn(), avvikelse.getPeriod().name(), avvikelse.getPost(),
                avvikelse.getBelopp().belopp(), avvikelse.getForklaring());
    }

    Budgetavvikelse till(Sammanhang sammanhang, int ordning) {
        Budgetavvikelse avvikelse = new Budgetavvikelse(sammanhang.granskning(), sammanhang.forvaltning(forvaltning), Period.valueOf(period), ordning);
        avvikelse.beskriv(post, new Mnkr(belopp), Tomt.lagrad(forklaring));
        return avvikelse;
    }
}
