package se.arshjulet.innehall;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Byrauppdrag;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rakenskaper.Uttalanderad;

/** What the external firm says of a closing (DELAR or AR); without förvaltning it concerns the whole nämnd. */
public record UttalandeInnehall(String period, String forvaltning, String byra, Boolean rattvisande, String text, List<Rad> rader) {

    public UttalandeInnehall {
        text = Tomt.text(text);
        rader = Tomt.lista(rader);
    }

    static UttalandeInnehall av(Rakenskapsuttalande uttalande) {
        return new UttalandeInnehall(uttalande.getPeriod().name(),
                uttalande.getForvaltning() == null ? null : uttalande.getForvaltning().getKortnamn(),
                uttalande.getByra().getNamn(), uttalande.getRattvisande(), uttalande.getText(), uttalande.getRader().stream().map(Rad::av).toList());
    }

    Rakenskapsuttalande till(Sammanhang sammanhang) {
        Rakenskapsuttalande uttalande = new Rakenskapsuttalande(sammanhang.granskning(), Period.valueOf(period),
                forvaltning == null ? null : sammanhang.forvaltning(forvaltning), sammanhang.byraer().get(byra));
        uttalande.skriv(Tomt.lagrad(text), rattvisande);
        rader.forEach(rad -> uttalande.laggTillRad(rad.post, rad.belopp, Bas.valueOf(rad.bas), Tomt.lagrad(rad.forklaring)));
        return uttalande;
    }

    /** What it is known by: the closing, the förvaltning and the firm. Two firms may each have something to say of the whole nämnd. */
    Object nyckel() {
        return Arrays.asList(period, forvaltning, byra);
    }

    /** Whether the firm has this to speak of: the förvaltning, or some förvaltning when it is about the whole nämnd. */
    boolean ryms(Byrauppdrag uppdrag) {
        return uppdrag.getByra().getNamn().equals(byra) && (forvaltning == null || uppdrag.getForvaltning().getKortnamn().equals(forvaltning));
    }

    /** One line, signed against its base (BUDGET or FOREGAENDE_AR): 50 under budget is -50. Lines are never summed. */
    public record Rad(String post, BigDecimal belopp, String bas, String forklaring) {

        public Rad {
            belopp = Tomt.mnkr(belopp);
            forklaring = Tomt.text(forklaring);
        }

        static Rad av(Uttalanderad rad) {
            return new Rad(rad.getPost(), rad.getBelopp(), rad.getBas().name(), rad.getForklaring());
        }
    }
}
