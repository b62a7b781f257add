package se.arshjulet.rakenskaper;

import java.math.BigDecimal;

/** What an amount in a statement is compared with, and the words its sign is told in. */
public enum Bas {

    BUDGET("över budget", "under budget", "i nivå med budget"),
    FOREGAENDE_AR("högre än föregående år", "lägre än föregående år", "i nivå med föregående år");

    private final String over;
    private final String under;
    private final String lika;

    Bas(String over, String under, String lika) {
        this.over = over;
        this.under = under;
        this.lika = lika;
    }

    /** The sign in words: −50 against the budget is "under budget". */
    public String riktning(BigDecimal belopp) {
        return switch (belopp.signum()) {
            case 1 -> over;
            case -1 -> under;
            default -> lika;
        };
    }

    /** The whole phrase: "50,0 mnkr under budget". */
    public String fras(BigDecimal belopp) {
        return belopp.signum() == 0 ? lika
                : belopp.abs().setScale(1).toPlainString().replace('.', ',') + " mnkr " + riktning(belopp);
    }
}
