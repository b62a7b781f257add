package se.arshjulet.samstammighet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.riskplan.Hanteringsmetod;

/**
 * What the rules read: one nämnd's year as texts, ratings and figures, lifted out of the entities and never changed.
 * {@code falt} is the path of the field in the form of the utkast, empty for what is written elsewhere; {@code sak} names a thing
 * for good ({@code delomrade:IK2}); {@code plats} and {@code namn} are what a person calls it.
 *
 * @param namnd      the nämnd's official name
 * @param skala      the words of the delområde scale, the best first
 * @param tillfallen how many times the nämnd has followed up, by area
 * @param delar      what a whole report holds, empty or not
 */
public record Underlag(String namnd, int ar, List<Forvaltning> forvaltningar, List<String> skala, List<Text> texter, List<Omrade> omraden,
        List<Betyg> betyg, List<Forbattring> forbattringar, List<Prognos> prognoser, List<Avvikelse> avvikelser, List<Resultat> resultat,
        List<Riskplan> riskplaner, List<Nyckeltal> nyckeltal, Map<String, Antal> tillfallen, List<String> kriterier, List<Del> delar) {

    /** Whose words a text is: the office's in this report, somebody else's that are quoted, or the office's standing ones. */
    public enum Slag { EGEN, CITAT, MALL }

    public record Forvaltning(String namn, String kortnamn) { }

    /** @param forvaltning name of the one that the text is about, or null */
    public record Text(String sak, String plats, String falt, Slag slag, String omrade, String forvaltning, String text) { }

    /**
     * @param ord    the words of the area's own scale, the best first; {@code niva} is null before the verdict
     * @param allvar how serious the verdict is, to be compared with ratings on scales of other lengths; null as {@code niva}
     */
    public record Omrade(String kod, String namn, String falt, Integer niva, Integer allvar, List<String> ord) { }

    /**
     * The rating of a delområde or a fördjupad granskning, or of the accounts by the firm.
     *
     * @param kod        code or report number
     * @param allvar     as for an area
     * @param ord        the word of the rating
     * @param overordnad code of the delområde it belongs under, or null
     * @param riktad     it asks something of this nämnd: a delområde, or an audit addressed to it
     */
    public record Betyg(String sak, String kod, String namn, String omrade, Integer niva, Integer allvar, String ord, String falt, String overordnad,
            boolean riktad, List<Egen> egna) { }

    /** The förvaltning's own rating. */
    public record Egen(String forvaltning, int niva) { }

    /** {@code delomrade} is a code and {@code rapport} a report number; both null when it has no source. */
    public record Forbattring(String falt, String text, String delomrade, String rapport) { }

    public record Prognos(String forvaltning, Period period, Mnkr belopp) { }

    /** One of the largest deviations: never summed. */
    public record Avvikelse(String forvaltning, Period period, String post, Mnkr belopp) { }

    /** What the firm says is the result against budget. */
    public record Resultat(String forvaltning, Period period, String byra, Mnkr belopp) { }

    /**
     * @param foregaende   last year's number of risks as told by this year's plan
     * @param forraPlanens last year's number as it was recorded last year, or null when there was no such year
     * @param utanPar      the nämnd adopted no plan this year or none last year, so that there are not two numbers to tell
     */
    public record Riskplan(String forvaltning, Integer antal, Integer foregaende, Integer forraPlanens, boolean utanPar, List<Risk> risker) { }

    /** {@code metod} is null when none has been chosen. */
    public record Risk(String namn, Hanteringsmetod metod) { }

    /**
     * @param namn        with the förvaltning when it is of one: {@code Sjukfrånvaro (Medicinsk service)}
     * @param ord         the name alone
     * @param forvaltning name, or null for the whole nämnd
     * @param foregaende  last year's value as told by this year
     * @param forraArets  last year's value as it was recorded last year, or null when it was not
     * @param jamfors     a high or a low value is good, so that it matters which way it has gone
     */
    public record Nyckeltal(String sak, String falt, String namn, String ord, String enhet, String forvaltning, Nyckeltalsvarde varde, Nyckeltalsvarde foregaende,
            Nyckeltalsvarde malvarde, Nyckeltalsvarde forraArets, boolean jamfors) { }

    /** As many as are known of, and as many as there can be when some are recorded in words that only a reader understands. */
    public record Antal(int minst, int hogst) {
        public Antal plus(Antal annat) {
            return new Antal(minst + annat.minst, hogst + annat.hogst);
        }

        boolean rymmer(int antal) {
            return antal >= minst && antal <= hogst;
        }

        String text() {
            return minst == hogst ? String.valueOf(minst) : minst + "–" + hogst;
        }
    }

    public record Del(String sak, String namn, String falt, boolean tom) { }

    Stream<Text> egnaTexter() {
        return texter.stream().filter(t -> t.slag() == Slag.EGEN);
    }

    Stream<Text> textInom(Slag... slag) {
        return texter.stream().filter(t -> List.of(slag).contains(t.slag()));
    }

    String ord(int niva) {
        return skala.get(niva - 1);
    }
}
