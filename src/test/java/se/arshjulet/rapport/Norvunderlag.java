package se.arshjulet.rapport;

import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.underlag.Demofiler;
import se.arshjulet.underlag.Underlag;
import se.arshjulet.underlag.Underlagstabell;

/** The example year with the förvaltningarnas files: their tables read, May's deviations beside the year's, and iakttagelser that cite them. */
final class Norvunderlag {

    private Norvunderlag() {
    }

    static Rapportmaterial material() {
        Rapportmaterial m = Norvmaterial.material();
        Forvaltning dim = m.arsgranskning().getForvaltningar().get(0);
        Forvaltning ms = m.arsgranskning().getForvaltningar().get(1);
        Underlag budget = Demofiler.underlag(m.arsgranskning(), "ms-internbudget-2024.csv");
        Underlag rapport = Demofiler.underlag(m.arsgranskning(), "dim-maj-2023.pdf");
        List<Underlagstabell> maj = Demofiler.tabeller(Demofiler.underlag(m.arsgranskning(), "dim-maj-2023.csv"), dim);
        List<Budgetavvikelse> avvikelser = Stream.concat(m.avvikelser().stream(), Demofiler.majs(maj.get(0), dim,
                m.avvikelser().stream().map(Budgetavvikelse::getPost).toList()).stream()).toList();
        return new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(), m.delomraden(),
                m.prognoser(), avvikelser, m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), m.bildval(), m.tidigare(), m.nyckeltal(),
                Stream.concat(Demofiler.tabeller(budget, ms).stream(), maj.stream()).toList(),
                List.of(Demofiler.hanvisning(delomrade(m, "E3"), rapport, 1, "prognosen efter maj"), Demofiler.hanvisning(delomrade(m, "E4"), rapport, 2, null),
                        Demofiler.hanvisning(delomrade(m, "E4"), budget, null, "prognosen för 2023")));
    }

    private static Delomrade delomrade(Rapportmaterial material, String kod) {
        return material.delomraden().stream().filter(d -> d.getKod().equals(kod)).findFirst().orElseThrow();
    }
}
