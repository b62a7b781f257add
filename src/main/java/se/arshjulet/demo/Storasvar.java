package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Slag;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.Rapportkalla;
import se.arshjulet.svar.Atgard;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.Svarsgranskning;
import se.arshjulet.svar.Svarspunkt;

/** The decision, the dispatch and the answer of a year in the generated region; some of the latest answers never came. */
@ApplicationScoped
public class Storasvar {

    @Inject
    StorregionRepository lager;

    @Inject
    Diarium diarium;

    /** @param sista the year is the latest of those that have ended: not all its answers are there */
    void avsluta(Arsgranskning granskning, Arsrapport rapport, List<Forbattringsomrade> forbattringar, List<FordjupadGranskning> fordjupade, Storafolk folk,
            boolean sista, Random slump) {
        int efter = granskning.getAr() + 1;
        List<Forbattringsomrade> vasentliga = forbattringar.stream().filter(Forbattringsomrade::isVasentlig).toList();
        List<Rekommendation> rekommendationer = fordjupade.stream().flatMap(f -> f.attBesvaraAv(granskning.getNamnd()).stream()).toList();
        Missiv missiv = missiv(granskning, !vasentliga.isEmpty() || !rekommendationer.isEmpty(), folk.fortroendevald());
        expediera(granskning, rapport, missiv, folk.registrator());
        if (!missiv.arForSvar()) {
            granskning.avsluta();
            return;
        }
        granskning.narFas(Fas.SVAR);
        Svar svar = new Svar(missiv);
        vasentliga.forEach(f -> svar.fraga("Årsrapport " + granskning.getAr(), null, f.getText()));
        rekommendationer.forEach(r -> svar.fraga(r.getKalla(), r.getOverordnad() == null ? null : r.getOverordnad().getText(), r.getText()));
        lager.lagg(svar);
        if (sista && slump.nextInt(6) == 0) {
            svar.uteblev();
        } else {
            besvara(svar, granskning, efter, !sista || slump.nextInt(8) != 0);
        }
    }

    private void expediera(Arsgranskning granskning, Arsrapport rapport, Missiv missiv, Anvandare registrator) {
        LocalDate dag = LocalDate.of(granskning.getAr() + 1, 4, 14);
        Diariearende arende = diarium.arende(Arendegrund.av(granskning), "REV " + dag.getYear() + "-" + String.format("%04d", granskning.getId()));
        Expediering expediering = new Expediering(granskning);
        expediering.diariefor(arende.getDnr(), dag);
        expediering.expediera(rapport, missiv, registrator);
        lager.lagg(expediering);
        diarium.expedierad(arende, Handlingspost.av(Slag.ARSRAPPORT, "Årsrapport " + granskning.getAr() + ", " + granskning.getNamnd().getNamn(), granskning.getNamnd().getNamn(),
                dag, Rapportkalla.fil(rapport)));
    }

    private Missiv missiv(Arsgranskning granskning, boolean forSvar, Anvandare beslutadAv) {
        int efter = granskning.getAr() + 1;
        Missiv missiv = new Missiv(granskning);
        missiv.skriv(forSvar, "Revisorerna har tagit del av årsrapporten och ställer sig bakom bedömningarna.", LocalDate.of(efter, 6, 30), new Beslut(LocalDate.of(efter, 4, 10), "9"));
        missiv.besluta(beslutadAv);
        missiv.underteckna(beslutadAv, LocalDate.of(efter, 4, 11).atTime(9, 30));
        lager.lagg(missiv);
        return missiv;
    }

    private static void besvara(Svar svar, Arsgranskning granskning, int efter, boolean granskat) {
        for (Svarspunkt punkt : svar.getPunkter()) {
            svar.besvara(punkt, new Atgard("Nämnden har gett förvaltningen i uppdrag att genomföra det som revisionen pekar på.", "Förvaltningschefen", LocalDate.of(efter, 12, 1)));
        }
        svar.besluta(new Beslut(LocalDate.of(efter, 6, 12), "48"));
        svar.lamna(LocalDate.of(efter, 6, 15).atTime(10, 20));
        if (granskat) {
            Svarsgranskning granskad = svar.bedom(true, null);
            svar.getPunkter().forEach(punkt -> granskad.bedom(punkt, Punktbedomning.TILLRACKLIGT, null));
            svar.avgor(granskning.getYrkesrevisor(), LocalDate.of(efter, 8, 20).atTime(9, 0));
            granskning.avsluta();
        }
    }

    /** Who decides and dispatches. */
    record Storafolk(Anvandare direktor, Anvandare fortroendevald, Anvandare registrator, List<Anvandare> revisorer) {

        static Storafolk av(List<Anvandare> alla) {
            return new Storafolk(med(alla, Demoanvandare.DIREKTOR), med(alla, Demoanvandare.FORTROENDEVALD), med(alla, Demoanvandare.REGISTRATOR),
                    alla.stream().filter(a -> a.har(Demoanvandare.REVISOR.roll)).toList());
        }

        private static Anvandare med(List<Anvandare> alla, Demoanvandare vem) {
            return Stream.of(vem.anvandarnamn).flatMap(namn -> alla.stream().filter(a -> a.getAnvandarnamn().equals(namn))).findFirst().orElseThrow();
        }
    }
}
