package se.arshjulet.arende;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arende.Arendesteg.Lage;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Planpost;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;

/** Reads from the engine and the open tasks how far each step of the plan has come. */
@ApplicationScoped
public class Steglage {

    @Inject
    Processmotor motor;

    @Inject
    Inloggad inloggad;

    List<Arendesteg> steg(Arsgranskning granskning, List<Uppgift> oppna) {
        if (!granskning.harProcess()) {
            return planposter(granskning).map(post -> Arendesteg.av(post, utanProcess(post.getSteg(), granskning), false)).toList();
        }
        Set<String> vantar = new HashSet<>(motor.vantandeSteg(granskning.getBeteckning()));
        Set<String> pagar = oppna.stream().map(Uppgift::getSteg).collect(Collectors.toSet());
        Map<String, Boolean> paborjade = motor.paborjade(granskning.getProcessinstans());
        boolean pagaende = granskning.getStatus() == Arsgranskning.Status.PAGAENDE;
        boolean farOppna = pagaende && inloggad.har(Roll.REVISIONSDIREKTOR);
        return planposter(granskning).map(post -> Arendesteg.av(post, lage(post.getSteg(), vantar, pagar, paborjade, pagaende),
                        farOppna && vantar.contains(post.getSteg().nyckel())))
                .toList();
    }

    private static Stream<Planpost> planposter(Arsgranskning granskning) {
        return granskning.getRevisionsar().getPlanposter().stream().sorted(Comparator.comparing(Planpost::getSteg));
    }

    /** A year that was put in place as it had ended is known by its phase alone. */
    private static Lage utanProcess(Steg steg, Arsgranskning granskning) {
        int kvar = steg.fas().compareTo(granskning.getFas());
        return kvar < 0 ? Lage.KLAR : kvar == 0 ? Lage.PAGAR : Lage.KOMMANDE;
    }

    private static Lage lage(Steg steg, Set<String> vantar, Set<String> pagar, Map<String, Boolean> paborjade, boolean pagaende) {
        // the review of the answer has no process of its own: it is the last part of svar
        boolean klar = paborjade.getOrDefault(steg == Steg.SVARSGRANSKNING ? Steg.SVAR.nyckel() : steg.nyckel(), false);
        if (klar) {
            return Lage.KLAR;
        }
        if (!pagaende) {
            return Lage.UTGAR;
        }
        boolean igang = pagar.contains(steg.nyckel()) || steg != Steg.SVARSGRANSKNING && paborjade.containsKey(steg.nyckel());
        return igang && !vantar.contains(steg.nyckel()) ? Lage.PAGAR : Lage.KOMMANDE;
    }
}
