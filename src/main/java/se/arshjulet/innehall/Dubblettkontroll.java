package se.arshjulet.innehall;

import static se.arshjulet.innehall.Fynd.varje;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be there only once: a code, a forecast of a period, a report number, a marking, which only a numbered report has. Two earlier points may
 * have been handed over in the same words, and both go on being there.
 */
final class Dubblettkontroll {

    private final Fynd fynd;
    private final Map<Object, Long> tidigare;
    private final Set<String> koder = new HashSet<>();

    /** @param tidigare how many points of earlier years the year holds already of each key */
    Dubblettkontroll(Fynd fynd, Map<Object, Long> tidigare) {
        this.fynd = fynd;
        this.tidigare = tidigare;
    }

    void kontrollera(Innehall innehall) {
        if (innehall.oberoende() != null) {
            fynd.dubbletter("oberoende.hot", innehall.oberoende().hot(), ".hot", OberoendeInnehall.Hot::hot);
        }
        fynd.dubbletter("riskplaner", innehall.riskplaner(), ".forvaltning", RiskplanInnehall::forvaltning);
        varje("riskplaner", innehall.riskplaner(), (p, r) -> fynd.dubbletter(p + ".uppfoljningar", r.uppfoljningar(),
                ".omgang", RiskplanInnehall.Uppfoljning::omgang));
        fynd.dubbletter("tillfallen", innehall.tillfallen(), ".period", t -> List.of(t.omrade(), t.period()));
        delomraden("delomraden", innehall.delomraden());
        fynd.dubbletter("nyckeltal", innehall.nyckeltal(), ".namn", NyckeltalInnehall::nyckel);
        fynd.dubbletter("prognoser", innehall.prognoser(), ".period", p -> List.of(p.forvaltning(), p.period()));
        fynd.dubbletter("uttalanden", innehall.uttalanden(), ".forvaltning", UttalandeInnehall::nyckel);
        fynd.dubbletter("fordjupade", innehall.fordjupade(), ".nummer", FordjupadInnehall::rapport);
        varje("fordjupade", innehall.fordjupade(), this::fordjupad);
        fynd.dubbletter("omradesbedomningar", innehall.omradesbedomningar(), ".omrade", OmradesbedomningInnehall::omrade);
        varje("omradesbedomningar", innehall.omradesbedomningar(), (p, o) -> fynd.dubbletter(p + ".delbedomningar",
                o.delbedomningar(), ".forvaltning", OmradesbedomningInnehall.Delbedomning::forvaltning));
        fynd.dubbletter("tidigare", innehall.tidigare(), ".text", TidigareInnehall::nyckel, tidigare);
        fynd.dubbletter("bilder", innehall.bilder(), "", bild -> bild);
        fynd.dubbletter("varningsmotiv", innehall.varningsmotiv(), ".nyckel", VarningsmotivInnehall::nyckel);
        fynd.dubbletter("bilagor", innehall.bilagor(), ".nummer", BilagaInnehall::nummer);
    }

    private void delomraden(String lista, List<DelomradeInnehall> delomraden) {
        varje(lista, delomraden, (p, d) -> {
            fynd.nar(!koder.add(d.kod()), p + ".kod", "dubblett");
            fynd.dubbletter(p + ".egenbedomningar", d.egenbedomningar(), ".forvaltning",
                    DelomradeInnehall.Egenbedomning::forvaltning);
            delomraden(p + ".underordnade", d.underordnade());
        });
    }

    private void fordjupad(String plats, FordjupadInnehall fordjupad) {
        fynd.dubbletter(plats + ".adressater", fordjupad.adressater(), ".namnd", FordjupadInnehall.Adressat::namnd);
        markeringar(plats + ".rekommendationer", fordjupad, fordjupad.rekommendationer(), new HashSet<>());
    }

    private void markeringar(String lista, FordjupadInnehall fordjupad, List<FordjupadInnehall.Rekommendation> rekommendationer, Set<String> sedda) {
        varje(lista, rekommendationer, (p, r) -> {
            fynd.nar(!r.markering().isBlank() && !fordjupad.numrerad(), p + ".markering", "markeringUtanNummer");
            fynd.nar(!r.markering().isEmpty() && !sedda.add(r.markering()), p + ".markering", "dubblett");
            markeringar(p + ".under", fordjupad, r.under(), sedda);
        });
    }
}
