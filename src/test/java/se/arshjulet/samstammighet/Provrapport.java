package se.arshjulet.samstammighet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.samstammighet.Underlag.Avvikelse;
import se.arshjulet.samstammighet.Underlag.Betyg;
import se.arshjulet.samstammighet.Underlag.Forbattring;
import se.arshjulet.samstammighet.Underlag.Forvaltning;
import se.arshjulet.samstammighet.Underlag.Nyckeltal;
import se.arshjulet.samstammighet.Underlag.Omrade;
import se.arshjulet.samstammighet.Underlag.Prognos;
import se.arshjulet.samstammighet.Underlag.Resultat;
import se.arshjulet.samstammighet.Underlag.Riskplan;
import se.arshjulet.samstammighet.Underlag.Slag;
import se.arshjulet.samstammighet.Underlag.Text;

/** A report with two förvaltningar and nothing in it but what a test puts there. */
final class Provrapport {

    static final String DIM = "Digitalisering IT och MT";
    static final String MS = "Medicinsk service";
    static final String NAMND = "nämnden för operativ regiongemensam verksamhet";

    private final List<Text> texter = new ArrayList<>();
    private final List<Omrade> omraden = new ArrayList<>();
    private final List<Betyg> betyg = new ArrayList<>();
    private final List<Forbattring> forbattringar = new ArrayList<>();
    private final List<Prognos> prognoser = new ArrayList<>();
    private final List<Avvikelse> avvikelser = new ArrayList<>();
    private final List<Resultat> resultat = new ArrayList<>();
    private final List<Riskplan> riskplaner = new ArrayList<>();
    private final List<Nyckeltal> nyckeltal = new ArrayList<>();
    private final Map<String, Underlag.Antal> tillfallen = new HashMap<>();
    private final List<Underlag.Del> delar = new ArrayList<>();

    static Provrapport med(String text) {
        return new Provrapport().text(text);
    }

    Provrapport text(String text) {
        return text("E4", text);
    }

    Provrapport text(String kod, String text) {
        texter.add(new Text("delomrade:" + kod, kod, "delomraden[0].iakttagelse", Slag.EGEN, "ekonomi", null, text));
        return this;
    }

    Provrapport citat(String text) {
        texter.add(new Text("bilaga:1b", "Bilaga 1b", "", Slag.CITAT, "", null, text));
        return this;
    }

    Provrapport omrade(Integer niva) {
        omraden.add(new Omrade("verksamhet", "verksamhet", "omraden[1]", niva, niva,
                List.of("ändamålsenlig", "inte helt ändamålsenlig", "inte ändamålsenlig")));
        omraden.add(new Omrade("ekonomi", "ekonomi", "omraden[2]", 1, 1, List.of("tillfredsställande", "inte helt tillfredsställande", "inte tillfredsställande")));
        omraden.add(new Omrade("intern-kontroll", "intern kontroll", "omraden[0]", 1, 1, List.of("tillräcklig", "inte helt tillräcklig", "inte tillräcklig")));
        omraden.add(new Omrade("rakenskaper", "räkenskaper", "omraden[3]", 1, 1, List.of("i allt väsentligt rättvisande", "inte rättvisande")));
        return this;
    }

    Provrapport delomrade(String kod, String under, Integer niva, Underlag.Egen... egna) {
        betyg.add(new Betyg("delomrade:" + kod, kod, kod, "verksamhet", niva, niva, niva == null ? "" : ord().get(niva - 1), "delomraden[0].niva", under, true, List.of(egna)));
        return this;
    }

    Provrapport fordjupad(String nummer, int niva, boolean riktad) {
        betyg.add(new Betyg("fordjupad:" + nummer, nummer, "Rapport " + nummer, "verksamhet", niva, niva, ord().get(niva - 1), "", null, riktad, List.of()));
        return this;
    }

    Provrapport forbattring(String text, String delomrade, String rapport) {
        forbattringar.add(new Forbattring("omraden[0].forbattringsomraden[0].delomrade", text, delomrade, rapport));
        return this;
    }

    Provrapport prognos(String forvaltning, Period period, String belopp) {
        prognoser.add(new Prognos(forvaltning, period, mnkr(belopp)));
        return this;
    }

    /** The series of the year and its outcome, as both förvaltningar told them. */
    Provrapport arets() {
        for (Period period : List.of(Period.MARS, Period.MAJ, Period.DELAR, Period.OKT)) {
            prognos(MS, period, "0");
        }
        return prognos(DIM, Period.MARS, "-40").prognos(DIM, Period.MAJ, "-60").prognos(DIM, Period.DELAR, "-75").prognos(DIM, Period.OKT, "-90")
                .prognos(DIM, Period.UTFALL, "-91,3").prognos(MS, Period.UTFALL, "+0,2");
    }

    Provrapport avvikelse(String post, String belopp) {
        avvikelser.add(new Avvikelse(DIM, Period.UTFALL, post, mnkr(belopp)));
        return this;
    }

    Provrapport byran(String forvaltning, Period period, String belopp) {
        resultat.add(new Resultat(forvaltning, period, "KPMG AB", mnkr(belopp)));
        return this;
    }

    Provrapport riskplan(String forvaltning, Integer antal, Integer foregaende, Integer forraPlanens, Underlag.Risk... risker) {
        riskplaner.add(new Riskplan(forvaltning, antal, foregaende, forraPlanens, false, List.of(risker)));
        return this;
    }

    /** The nämnd adopted no plan this year or the last. */
    Provrapport riskplanUtanPar(String forvaltning, Integer antal) {
        riskplaner.add(new Riskplan(forvaltning, antal, null, null, true, List.of()));
        return this;
    }

    /** @param forraArets as recorded last year; null when it was not */
    Provrapport nyckeltal(String namn, String enhet, String forvaltning, String varde, String foregaende, String malvarde, String forraArets, boolean jamfors) {
        String med = forvaltning == null ? namn : namn + " (" + forvaltning + ")";
        nyckeltal.add(new Nyckeltal("nyckeltal:" + med, "nyckeltal[" + nyckeltal.size() + "]", med, namn, enhet, forvaltning, tal(varde), tal(foregaende), tal(malvarde),
                tal(forraArets), jamfors));
        return this;
    }

    /** @param tolkas those that are recorded in words alone */
    Provrapport tillfallen(int antal, int tolkas) {
        tillfallen.put("ekonomi", new Underlag.Antal(antal, antal + tolkas));
        return this;
    }

    Provrapport del(String namn, boolean tom) {
        delar.add(new Underlag.Del(namn, namn, "", tom));
        return this;
    }

    Underlag bygg() {
        return new Underlag(NAMND, 2023, List.of(new Forvaltning(DIM, "DIM"), new Forvaltning(MS, "MS")), ord(), texter, omraden, betyg, forbattringar,
                prognoser, avvikelser, resultat, riskplaner, nyckeltal, tillfallen, List.of("6 kap. 6 § kommunallagen (2017:725)",
                "Kommunallagen (2017:725) och lagen (2018:597) om kommunal bokföring och redovisning"), delar);
    }

    List<Varning> prova(Regel regel) {
        return regel.prova(bygg()).toList();
    }

    static List<String> ord() {
        return List.of("Uppfyllt", "Inte helt uppfyllt", "Inte uppfyllt");
    }

    private static Nyckeltalsvarde tal(String varde) {
        return Nyckeltalsvarde.tolka("", varde);
    }

    private static Mnkr mnkr(String belopp) {
        return Mnkr.tolka("", belopp);
    }
}
