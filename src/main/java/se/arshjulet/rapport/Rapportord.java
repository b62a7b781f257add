package se.arshjulet.rapport;

import java.util.Map;

import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade.Skalsteg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Rapportunderlag.Omdome;
import se.arshjulet.riskplan.Hanteringsmetod;
import se.arshjulet.riskplan.Trend;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Avslut;
import se.arshjulet.tidigare.Tidigarepunkt;
import se.arshjulet.underlag.Underlag;

/** The values of the year in the words of the report. */
final class Rapportord {

    private static final Map<Period, String> PERIODER = Map.of(Period.MARS, "mars", Period.MAJ, "maj", Period.DELAR, "delår (aug)",
            Period.OKT, "okt", Period.UTFALL, "utfall", Period.AR, "helår");
    private static final Map<Hanteringsmetod, String> METODER = Map.of(Hanteringsmetod.BEVAKNING, "bevakning",
            Hanteringsmetod.GRANSKNING, "granskning", Hanteringsmetod.ATGARD, "åtgärd", Hanteringsmetod.INGEN, "ingen");
    private static final Map<Trend, String> TRENDER = Map.of(Trend.OKAD, "ökad", Trend.OFORANDRAD, "oförändrad", Trend.MINSKAD, "minskad");
    private static final Map<Atgardslage, Omdome> LAGEN = Map.of(Atgardslage.ATGARDAT, new Omdome(1, "åtgärdat"),
            Atgardslage.DELVIS, new Omdome(2, "delvis åtgärdat"), Atgardslage.INTE, new Omdome(3, "inte åtgärdat"));

    private Rapportord() { }

    /** The file a bilaga is taken from: name, pages where it has pages, and how its SHA-256 begins. Empty for none. */
    static String dokument(Underlag fil) {
        return fil == null ? "" : Texter.text(fil.isSidindelat() ? "rapport.bilaga.sidor" : "rapport.bilaga.utanSidor", fil.getNamn(),
                fil.getKortsumma(), fil.getSidor());
    }

    static String period(Period period) {
        return PERIODER.get(period);
    }

    /** In a table of forecasts the delår is its month. */
    static String prognosperiod(Period period) {
        return period == Period.DELAR ? "aug" : period(period);
    }

    static String metod(Hanteringsmetod metod) {
        return metod == null ? "" : METODER.get(metod);
    }

    /** A dash while there is no later value: the risk has not been followed up, or the nämnd did not do it. */
    static String trend(Trend trend) {
        return trend == null ? "–" : TRENDER.get(trend);
    }

    /** Null while not followed up, and for one that has ended in another way than by being mended. */
    static Omdome lage(Tidigarepunkt punkt) {
        return punkt.getLage() == null || punkt.getAvslut() != null ? null : LAGEN.get(punkt.getLage());
    }

    /** How a point has ended without being mended; empty for one that is followed up. */
    static String avslut(Avslut avslut) {
        return avslut == null ? "" : Texter.text("tidigare.avslut." + avslut);
    }

    /** On the scale of delområden and fördjupade granskningar; null while not rated, and where a template that is tried out has no such step. */
    static Omdome omdome(Mallinnehall mall, Integer niva) {
        return niva == null || mall.delomradesskala().stream().noneMatch(steg -> steg.niva() == niva) ? null : new Omdome(mall.allvar(niva), mall.niva(niva).ord());
    }

    /** On the area's own scale; null as above. */
    static Omdome omdome(se.arshjulet.mall.Omrade omrade, Integer niva) {
        return niva == null || omrade.skala().stream().noneMatch(steg -> steg.niva() == niva) ? null : omdome(omrade, omrade.steg(niva));
    }

    static Omdome omdome(se.arshjulet.mall.Omrade omrade, Skalsteg steg) {
        return new Omdome(omrade.allvar(steg.niva()), steg.ord());
    }

    static String titel(Anvandare person, String annars) {
        return person.getTitel() == null || person.getTitel().isBlank() ? annars : Svenska.inutiMening(person.getTitel().strip());
    }

    /** Why something was not done; null when that is not said. */
    static String uteblivet(Uteblivet uteblivet) {
        return uteblivet == null ? null : text(uteblivet.getMotiv());
    }

    /** What a row is called; a dash while it has no name yet. */
    static String namn(String namn) {
        return namn == null ? "–" : namn;
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
