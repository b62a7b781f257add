package se.arshjulet.innehall;

import static se.arshjulet.innehall.Fynd.varje;

import java.util.List;
import java.util.Set;
import se.arshjulet.samstammighet.Regelverk;

/** Nämnder, förvaltningar, firms and areas that a document names must be known. */
final class Referenskontroll {

    private final Fynd fynd;
    private final Referenser kanda;

    Referenskontroll(Fynd fynd, Referenser kanda) {
        this.fynd = fynd;
        this.kanda = kanda;
    }

    void kontrollera(Innehall innehall) {
        varje("kriterier", innehall.kriterier(), (p, k) -> varje(p + ".omraden", k.omraden(), this::omrade));
        varje("riskplaner", innehall.riskplaner(), (p, r) -> forvaltning(p, r.forvaltning()));
        varje("tillfallen", innehall.tillfallen(), (p, t) -> omrade(p + ".omrade", t.omrade()));
        delomraden("delomraden", innehall.delomraden(), null);
        varje("nyckeltal", innehall.nyckeltal(), (p, n) -> forvaltning(p, n.forvaltning()));
        varje("prognoser", innehall.prognoser(), (p, x) -> forvaltning(p, x.forvaltning()));
        varje("avvikelser", innehall.avvikelser(), (p, a) -> forvaltning(p, a.forvaltning()));
        varje("uttalanden", innehall.uttalanden(), this::uttalande);
        varje("fordjupade", innehall.fordjupade(), this::fordjupad);
        varje("omradesbedomningar", innehall.omradesbedomningar(), this::omradesbedomning);
        varje("tidigare", innehall.tidigare(), (p, t) -> tidigare(p, t, innehall.ar()));
        varje("varningsmotiv", innehall.varningsmotiv(), this::varningsmotiv);
        varje("forbattringsomraden", innehall.forbattringsomraden(), (p, f) -> {
            omrade(p + ".omrade", f.omrade());
            forvaltning(p, f.forvaltning());
        });
    }

    private void tidigare(String plats, TidigareInnehall punkt, int ar) {
        forvaltning(plats, punkt.forvaltning(), kanda.forvaltningarHittills());
        fynd.nar(punkt.ursprung() >= ar, plats + ".ursprung", "inteTidigare", String.valueOf(punkt.ursprung()), String.valueOf(ar));
    }

    private void varningsmotiv(String plats, VarningsmotivInnehall motiv) {
        fynd.nar(!Regelverk.kanner(motiv.nyckel()), plats + ".nyckel", "okandVarning", motiv.nyckel());
        fynd.nar(motiv.motiv().isBlank(), plats + ".motiv", "tomt");
        fynd.nar(motiv.tid() == null, plats + ".nar", "tidpunkt");
    }

    private void delomraden(String lista, List<DelomradeInnehall> delomraden, String overordnatOmrade) {
        varje(lista, delomraden, (p, d) -> {
            omrade(p + ".omrade", d.omrade());
            boolean annat = overordnatOmrade != null && !overordnatOmrade.equals(d.omrade());
            fynd.nar(annat, p + ".omrade", "annatOmrade", d.omrade(), overordnatOmrade);
            niva(p + ".bedomning", d.bedomning(), kanda.delomradessteg());
            varje(p + ".egenbedomningar", d.egenbedomningar(), (q, e) -> {
                forvaltning(q, e.forvaltning());
                niva(q + ".bedomning", e.bedomning(), kanda.delomradessteg());
            });
            delomraden(p + ".underordnade", d.underordnade(), d.omrade());
        });
    }

    private void uttalande(String plats, UttalandeInnehall uttalande) {
        forvaltning(plats, uttalande.forvaltning());
        fynd.nar(!kanda.byraer().contains(uttalande.byra()), plats + ".byra", "okandByra", uttalande.byra());
    }

    private void fordjupad(String plats, FordjupadInnehall fordjupad) {
        omrade(plats + ".omrade", fordjupad.omrade());
        niva(plats + ".bedomning", fordjupad.bedomning(), kanda.delomradessteg());
        varje(plats + ".adressater", fordjupad.adressater(), (p, a) -> namnd(p + ".namnd", a.namnd()));
        rekommendationer(plats + ".rekommendationer", fordjupad.rekommendationer());
    }

    private void rekommendationer(String lista, List<FordjupadInnehall.Rekommendation> rekommendationer) {
        varje(lista, rekommendationer, (p, r) -> {
            varje(p + ".adressater", r.adressater(), this::namnd);
            rekommendationer(p + ".under", r.under());
        });
    }

    private void omradesbedomning(String plats, OmradesbedomningInnehall bedomning) {
        omrade(plats + ".omrade", bedomning.omrade());
        int steg = kanda.omraden().getOrDefault(bedomning.omrade(), Integer.MAX_VALUE);
        niva(plats + ".bedomning", bedomning.bedomning(), steg);
        varje(plats + ".delbedomningar", bedomning.delbedomningar(), (p, d) -> {
            forvaltning(p, d.forvaltning());
            niva(p + ".bedomning", d.bedomning(), steg);
        });
    }

    /** @param steg how many the scale has; with none the verdict is text only */
    private void niva(String falt, Integer niva, int steg) {
        fynd.nar(niva != null && steg == 0, falt, "utanSkala");
        fynd.nar(niva != null && steg > 0 && niva > steg, falt, "hogst", steg);
    }

    private void namnd(String falt, String kortnamn) {
        fynd.nar(!kanda.namnder().contains(kortnamn), falt, "okandNamnd", kortnamn);
    }

    private void forvaltning(String plats, String kortnamn) {
        forvaltning(plats, kortnamn, kanda.forvaltningar());
    }

    private void forvaltning(String plats, String kortnamn, Set<String> finns) {
        boolean okand = kortnamn != null && !finns.contains(kortnamn);
        fynd.nar(okand, plats + ".forvaltning", "okandForvaltning", kortnamn);
    }

    private void omrade(String falt, String kod) {
        fynd.nar(kod != null && !kanda.omraden().containsKey(kod), falt, "okantOmrade", kod);
    }
}
