package se.arshjulet.innehall;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.samstammighet.Besvarad;
import se.arshjulet.samstammighet.Varning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.Svarsgranskning;
import se.arshjulet.svar.Svarsinlamning;
import se.arshjulet.svar.Svarspunkt;

/**
 * A nämnd's year as it stands. Each part is null until it exists and the caller may read it.
 *
 * @param innehall  everything recorded, see {@link Innehall}
 * @param varningar what does not agree in the report, for those who work in the case
 */
public record Oversikt(String namnd, String namn, int ar, String status, String fas, String yrkesrevisor, LocalDateTime startad,
        String avbrottsmotiv, Rapport rapport, Missiv missiv, Expediering expediering, Svarsbild svar, Innehall innehall,
        List<Varningsbild> varningar) {

    static Oversikt av(Arsgranskning granskning, Rapport rapport, Missiv missiv, Expediering expediering, Svarsbild svar, Innehall innehall,
            List<Varningsbild> varningar) {
        return new Oversikt(granskning.getNamnd().getKortnamn(), granskning.getNamnd().getNamn(), granskning.getAr(), granskning.getStatus().name(),
                granskning.getFas().name(), granskning.getYrkesrevisor().getAnvandarnamn(), granskning.getStartad(), granskning.getAvbrottsmotiv(),
                rapport, missiv, expediering, svar, innehall, varningar);
    }

    /** The årsrapport as a document. */
    public record Rapport(String status, LocalDateTime fryst, String sha256) {

        static Rapport av(Arsrapport rapport) {
            return new Rapport(rapport.getStatus().name(), rapport.getFrystNar(), rapport.getSha256());
        }
    }

    /**
     * Something that does not agree. {@code nyckel} is what it is answered under in the form of the utkast ({@code motiveringar});
     * {@code grad} is VARNING, which asks for a motive, or NOTERING. {@code motiv}, {@code av} and {@code nar} are null when there is none.
     */
    public record Varningsbild(String nyckel, String grad, String text, String motiv, String av, LocalDateTime nar) {

        static Varningsbild av(Besvarad besvarad) {
            Varning varning = besvarad.varning();
            return new Varningsbild(varning.nyckel(), varning.grad().name(), Texter.text(varning.text()), Tolk.text(besvarad.motiv()),
                    Tolk.text(besvarad.av()), besvarad.nar());
        }
    }

    /** What the elected auditors have decided. */
    public record Missiv(boolean forSvar, String text, LocalDate sistaSvarsdag, BeslutInnehall beslut) {

        static Missiv av(se.arshjulet.beslut.Missiv missiv) {
            return new Missiv(missiv.arForSvar(), missiv.getText(), missiv.getSistaSvarsdag(), BeslutInnehall.av(missiv.getBeslut()));
        }
    }

    /** In the diarium. */
    public record Expediering(String dnr, LocalDate datum) {

        static Expediering av(se.arshjulet.expediering.Expediering expediering) {
            return new Expediering(expediering.getDnr(), expediering.getDatum());
        }
    }

    /**
     * The nämnd's answer; its points are told when it has been given, and not while it is being completed: then what was submitted stands.
     *
     * @param senast      the last day that counts now, of the answer or of its completion
     * @param inlamningar what has been submitted, word for word, the first one first
     */
    public record Svarsbild(String status, LocalDate sistaSvarsdag, LocalDate senast, LocalDateTime lamnat, boolean sent, BeslutInnehall beslut,
            List<Punkt> punkter, List<Inlamning> inlamningar, List<Granskning> granskningar) {

        static Svarsbild av(Svar svar, List<Svarsinlamning> inlamningar) {
            boolean faststallt = svar.getLamnat() != null && !svar.arSkrivbart();
            BeslutInnehall beslut = inlamningar.isEmpty() ? null : BeslutInnehall.av(inlamningar.get(inlamningar.size() - 1).getBeslut());
            return new Svarsbild(svar.getStatus().name(), svar.getSistaSvarsdag(), svar.getSenast(), svar.getLamnat(), svar.isSent(),
                    faststallt ? BeslutInnehall.av(svar.getBeslut()) : beslut, faststallt ? svar.getPunkter().stream().map(Punkt::av).toList() : List.of(),
                    inlamningar.stream().map(Inlamning::av).toList(), svar.getGranskningar().stream().filter(Svarsgranskning::arAvslutad).map(Granskning::av).toList());
        }
    }

    /** @param html as it was submitted, headings from h2 */
    public record Inlamning(int omgang, BeslutInnehall beslut, LocalDateTime lamnad, String html) {

        static Inlamning av(Svarsinlamning inlamning) {
            return new Inlamning(inlamning.getOmgang(), BeslutInnehall.av(inlamning.getBeslut()), inlamning.getLamnad(), inlamning.getHtml());
        }
    }

    /** A point of the answer: a measure, or a motivated refusal. */
    public record Punkt(String kalla, String rubrik, String atgard, String ansvarig, LocalDate klartSenast, String avslagsmotiv) {

        static Punkt av(Svarspunkt punkt) {
            boolean atgard = punkt.getAtgard() != null && !punkt.isAvslag();
            return new Punkt(punkt.getKalla(), punkt.getRubrik(), atgard ? punkt.getAtgard().getBeskrivning() : null,
                    atgard ? punkt.getAtgard().getAnsvarig() : null, atgard ? punkt.getAtgard().getKlartSenast() : null, punkt.getAvslagsmotiv());
        }
    }

    /** A finished review of the answer. */
    public record Granskning(int omgang, Boolean accepterat, String motiv, LocalDateTime tidpunkt) {

        static Granskning av(Svarsgranskning granskning) {
            return new Granskning(granskning.getOmgang(), granskning.getAccepterat(), granskning.getMotiv(), granskning.getTidpunkt());
        }
    }
}
