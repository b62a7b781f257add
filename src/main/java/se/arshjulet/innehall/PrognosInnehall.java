package se.arshjulet.innehall;

import java.math.BigDecimal;

/** What a förvaltning forecast for the whole year (MARS, MAJ, DELAR, OKT), or reached (UTFALL), against budget in mnkr. */
public record PrognosInnehall(String forvaltning, String period, BigDecimal belopp) {

    public PrognosInnehall {
        belopp = Tomt.mnkr(belopp);
    }
}
