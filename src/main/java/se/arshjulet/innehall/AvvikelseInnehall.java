package se.arshjulet.innehall;

import java.math.BigDecimal;

/** One of the largest deviations from budget in mnkr; they need not add up to the result. */
public record AvvikelseInnehall(String forvaltning, String period, String post, BigDecimal belopp, String forklaring) {

    public AvvikelseInnehall {
        belopp = Tomt.mnkr(belopp);
        forklaring = Tomt.text(forklaring);
    }
}
