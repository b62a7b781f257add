package se.arshjulet.region;

import java.time.LocalDate;
import java.util.List;
import se.arshjulet.rapport.Rapportunderlag.Omdome;

/**
 * What the elected auditors write a year's revisionsberättelse from: the same on paper, in Word and as a workbook. Only what has been
 * approved and is for the reader is in it; what goes on is told as that.
 *
 * @param framtaget the day it was put together
 * @param omraden   the areas of the year's mall, by name
 * @param summor    how many of each verdict, area by area
 */
public record Berattelseunderlag(int ar, String region, String kontor, LocalDate framtaget, List<String> omraden, List<Omradessumma> summor,
        List<Namnddel> namnder, List<Fordjupaddel> fordjupade, List<Obesvarat> obesvarat) {

    /** All criticism of the year that holds, nämnd by nämnd. */
    public List<Kritikrad> getKritik() {
        return namnder.stream().flatMap(n -> n.kritik().stream().filter(k -> k.aterkallad() == null).map(k -> new Kritikrad(n.namn(), k))).toList();
    }

    public long getAntalBedomda() {
        return namnder.stream().filter(Namnddel::isBedomd).count();
    }

    public long getAntalOppna() {
        return namnder.stream().mapToLong(n -> n.oppna().size()).sum();
    }

    /**
     * A nämnd's year.
     *
     * @param lage       how far it has come, in words
     * @param dnr        null until the report has been dispatched, as the day
     */
    public record Namnddel(String namn, String kortnamn, String lage, String dnr, LocalDate expedierad, List<Omrade> omraden, List<Kritik> kritik, List<Oppenpunkt> oppna) {

        /** There is a verdict to tell. */
        public boolean isBedomd() {
            return omraden.stream().anyMatch(o -> o.omdome() != null || !o.motiv().isEmpty());
        }
    }

    /** @param omdome null where there is none; @param motiv as it is stored, empty where there is none */
    public record Omrade(String namn, Omdome omdome, String motiv) {
    }

    /** A step on the office's ladder of criticism, as the elected auditors decided it; @param aterkallad null while it holds */
    public record Kritik(String ord, LocalDate datum, String paragraf, String motiv, Aterkallad aterkallad) {
    }

    /** The decision that took a criticism back. */
    public record Aterkallad(LocalDate datum, String paragraf, String motiv) {
    }

    /** A criticism and whose it is. */
    public record Kritikrad(String namnd, Kritik kritik) {
    }

    /** Something that the nämnd has been asked to mend and that is not settled. */
    public record Oppenpunkt(String text, String kalla, boolean vasentlig, String lage) {
    }

    /** A fördjupad granskning of the year. */
    public record Fordjupaddel(String nummer, String titel, String omrade, Omdome omdome, String lage, List<String> adressater) {

        public String getMottagare() {
            return adressater.isEmpty() ? "–" : String.join(", ", adressater);
        }
    }

    /** An answer that is not there, or not enough. */
    public record Obesvarat(String namnd, String vad, LocalDate sistaDag, String lage) {
    }
}
