package se.arshjulet.innehall;

import java.math.BigDecimal;
import java.util.List;

/** What the external firm says of a closing (DELAR or AR); without förvaltning it concerns the whole nämnd. */
public record UttalandeInnehall(String period, String forvaltning, String byra, Boolean rattvisande, String text, List<Rad> rader) {

    public UttalandeInnehall {
        text = Tomt.text(text);
        rader = Tomt.lista(rader);
    }

    /** One line, signed against its base (BUDGET or FOREGAENDE_AR): 50 under budget is -50. Lines are never summed. */
    public record Rad(String post, BigDecimal belopp, String bas, String forklaring) {

        public Rad {
            belopp = Tomt.mnkr(belopp);
            forklaring = Tomt.text(forklaring);
        }
    }
}
