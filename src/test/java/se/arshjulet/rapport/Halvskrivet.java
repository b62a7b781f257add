package se.arshjulet.rapport;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Revisionskriterier;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Bedomning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.granskning.Riktning;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.riskplan.Risk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;
import se.arshjulet.tidigare.Tidigarepunkt;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** A year in which every row of every form has been begun and none is finished. */
final class Halvskrivet {

    private final Rapportmaterial norv = Norvmaterial.material();
    private final Arsgranskning granskning = norv.arsgranskning();
    private final Forvaltning dim = granskning.getForvaltningar().get(0);
    private final Forvaltning ms = granskning.getForvaltningar().get(1);
    private final Delomrade delomrade = new Delomrade(granskning, "ekonomi", "E9", "Påbörjat", 99, null);

    static Rapportmaterial material() {
        return new Halvskrivet().bygg();
    }

    private Rapportmaterial bygg() {
        List<Riskplan> planer = List.of(utebliven(), planMedHalvaRisker());
        return new Rapportmaterial(granskning, norv.mall(), List.of(new Revisionskriterier(granskning, 1, "Utan kriterier", List.of("ekonomi"), List.of())), null, planer, uppfoljningar(planer), tillfallen(), delomraden(), prognoser(), avvikelser(),
                uttalanden(), fordjupade(), bedomningar(), List.of(forbattring()), List.of(new Bilaga(granskning, "1", "Påbörjad", null)), EnumSet.allOf(Bildslag.class),
                List.of(punkt()), nyckeltal(), List.of(), List.of());
    }

    private Riskplan utebliven() {
        Riskplan plan = new Riskplan(granskning, dim);
        plan.utebliver(new Uteblivet(null));
        return plan;
    }

    private Riskplan planMedHalvaRisker() {
        Riskplan plan = new Riskplan(granskning, ms);
        plan.antas(Beslut.av(null, "12"));
        plan.laggTillRisk("Bara namn");
        plan.laggTillRisk(null).beskriv(null, null, "Bara en åtgärd", "i vår");
        Risk utanNamn = plan.laggTillRisk(null);
        utanNamn.varderaIPlanen(new Riskvarde(2, 3));
        utanNamn.varderaSlutligt(null, "Bara ett motiv.");
        return plan;
    }

    private static List<Riskuppfoljning> uppfoljningar(List<Riskplan> planer) {
        Riskuppfoljning utebliven = new Riskuppfoljning(planer.get(1), 1);
        utebliven.utebliver(new Uteblivet(null));
        return List.of(utebliven, new Riskuppfoljning(planer.get(1), 2));
    }

    private List<Tillfalle> tillfallen() {
        return Stream.of(Period.MARS, Period.MAJ, Period.OKT).map(period -> {
            Tillfalle tillfalle = new Tillfalle(granskning, "ekonomi", period);
            tillfalle.anteckna(period == Period.MAJ ? Beslut.av(null, "7") : null, period == Period.OKT ? "Bara en notering." : null);
            return tillfalle;
        }).toList();
    }

    private List<Delomrade> delomraden() {
        delomrade.laggTillKontrollpunkt("Inte prövad");
        delomrade.antecknaEgenbedomning(ms, null, "Bara en kommentar.");
        delomrade.laggTillBeslut(null, "Bara en rubrik");
        delomrade.laggTillBeslut(Beslut.av(null, "3"), null);
        Delomrade bedomt = new Delomrade(granskning, "verksamhet", "V9", "Bara bedömt", 100, null);
        bedomt.bedom(Bedomning.av(3), null);
        return List.of(delomrade, bedomt);
    }

    private List<Prognos> prognoser() {
        return List.of(new Prognos(granskning, dim, Period.MARS, new Uteblivet(null)), new Prognos(granskning, ms, Period.UTFALL, Mnkr.NOLL));
    }

    private List<Budgetavvikelse> avvikelser() {
        return List.of(avvikelse(dim, Period.OKT, "Bara post", null, null), avvikelse(dim, Period.OKT, null, new Mnkr(BigDecimal.TEN), null),
                avvikelse(dim, Period.MAJ, null, null, "Bara en förklaring."), avvikelse(ms, Period.UTFALL, null, null, "Bara en förklaring till."));
    }

    private Budgetavvikelse avvikelse(Forvaltning forvaltning, Period period, String post, Mnkr belopp, String forklaring) {
        Budgetavvikelse avvikelse = new Budgetavvikelse(granskning, forvaltning, period, 1);
        avvikelse.beskriv(post, belopp, forklaring);
        return avvikelse;
    }

    private List<Rakenskapsuttalande> uttalanden() {
        Rakenskapsuttalande norvs = norv.uttalanden().get(0);
        Rakenskapsuttalande olamnat = new Rakenskapsuttalande(granskning, Period.AR, null, norvs.getByra());
        olamnat.skriv("Byrån är inte klar.", false);
        olamnat.laggTillRad("Resultat", BigDecimal.TEN, Bas.BUDGET, null);
        return List.of(olamnat);
    }

    private List<FordjupadGranskning> fordjupade() {
        FordjupadGranskning namnlos = new FordjupadGranskning(8, granskning.getAr());
        namnlos.redovisa(null, "verksamhet", null, null, true);
        namnlos.rekommendera(null, null).dela(null, null);
        FordjupadGranskning utanOmrade = new FordjupadGranskning(9, granskning.getAr());
        utanOmrade.adressera(granskning.getNamnd(), Adressatroll.ADRESSAT);
        return List.of(namnlos, utanOmrade);
    }

    private List<Omradesbedomning> bedomningar() {
        Omradesbedomning baraMotiv = new Omradesbedomning(granskning, "verksamhet");
        baraMotiv.bedom(null, "Bara ett motiv.", "Bara en avvägning.");
        baraMotiv.delbedom(ms, null, "Bara en text.");
        Omradesbedomning baraNiva = new Omradesbedomning(granskning, "ekonomi");
        baraNiva.bedom(1, null, null);
        baraNiva.delbedom(dim, 2, null);
        return List.of(baraMotiv, baraNiva);
    }

    private Forbattringsomrade forbattring() {
        Forbattringsomrade utanKalla = new Forbattringsomrade(granskning, "ekonomi", 1);
        utanKalla.beskriv(null, "Bara en text att förbättra.", false);
        return utanKalla;
    }

    private Tidigarepunkt punkt() {
        Tidigarepunkt punkt = new Tidigarepunkt(granskning, 1, 2022, "Årsrapport", true);
        punkt.beskriv(null, "Inte följd upp.", false);
        return punkt;
    }

    private List<Nyckeltal> nyckeltal() {
        Nyckeltal baraVarde = new Nyckeltal(granskning, 1);
        baraVarde.anteckna(Nyckeltalsvarde.av(BigDecimal.ONE), null);
        Nyckeltal baraNamn = new Nyckeltal(granskning, 2);
        baraNamn.beskriv("Bara namn", null, null, delomrade);
        Nyckeltal baraMal = new Nyckeltal(granskning, 3);
        baraMal.beskriv("Bara mål", null, ms, null);
        baraMal.malsatt(Nyckeltalsvarde.av(BigDecimal.TEN), Riktning.HOGT);
        return List.of(baraVarde, baraNamn, baraMal);
    }
}
