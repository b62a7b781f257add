package se.arshjulet.rapport;

import java.util.List;
import java.util.Set;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionskriterier;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.tidigare.Tidigarepunkt;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.Underlagstabell;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/**
 * What one nämnd's year has left behind, each list in the order of the report. {@code oberoende} is null until tried. Of the firm's statements
 * there are those that it has handed in: what it still writes is nobody else's.
 */
record Rapportmaterial(Arsgranskning arsgranskning, Mallinnehall mall, List<Revisionskriterier> kriterier, Oberoendeprovning oberoende,
        List<Riskplan> riskplaner, List<Riskuppfoljning> riskuppfoljningar, List<Tillfalle> tillfallen, List<Delomrade> delomraden, List<Prognos> prognoser,
        List<Budgetavvikelse> avvikelser, List<Rakenskapsuttalande> uttalanden, List<FordjupadGranskning> fordjupade,
        List<Omradesbedomning> bedomningar, List<Forbattringsomrade> forbattringsomraden, List<Bilaga> bilagor, Set<Bildslag> bildval,
        List<Tidigarepunkt> tidigare, List<Nyckeltal> nyckeltal, List<Underlagstabell> tabeller, List<Hanvisning> hanvisningar) {

    Rapportmaterial {
        uttalanden = uttalanden.stream().filter(Rakenskapsuttalande::arLamnat).toList();
    }

    /** The same year, told with another template. */
    Rapportmaterial i(Mallinnehall annan) {
        return new Rapportmaterial(arsgranskning, annan, kriterier, oberoende, riskplaner, riskuppfoljningar, tillfallen, delomraden, prognoser, avvikelser,
                uttalanden, fordjupade, bedomningar, forbattringsomraden, bilagor, bildval, tidigare, nyckeltal, tabeller, hanvisningar);
    }
}
