package se.arshjulet.rakenskaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.process.Processmotor;

/** An assignment is changed while the firms are to make their statements: each firm that has one has a task, and no other has. */
@ApplicationScoped
public class Uppdragsbyte {

    @Inject
    RakenskapsuttalandeRepository uttalanden;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    void folj(Namnd namnd, int ar) {
        arsgranskningar.finn(namnd.getKortnamn(), ar).stream().filter(a -> a.getStatus() == Arsgranskning.Status.PAGAENDE)
                .flatMap(a -> uppgifter.oppna(a.getId()).stream()).filter(u -> u.getNyckel().equals(RakenskaperProcess.LAMNA_UTTALANDE))
                .collect(Collectors.groupingBy(Uppgift::getSteg)).values().forEach(this::folj);
    }

    /** @param oppna the tasks of one bokslut */
    private void folj(List<Uppgift> oppna) {
        Uppgift nagon = oppna.get(0);
        Set<Byra> alla = byraer(uttalanden.uppdrag(nagon.getNamndId(), nagon.getAr()));
        if (alla.isEmpty()) {
            // the step waits for whoever gets the next assignment
            return;
        }
        Set<Byra> kvar = byraer(uttalanden.utanUttalande(nagon.getNamndId(), nagon.getAr(), nagon.getArsgranskningId(), Steg.av(nagon.getSteg()).period()));
        if (nagon.getForemalId() == null) {
            if (kvar.isEmpty()) {
                motor.slutfor(nagon.getMotornsId(), Map.of());
            }
            return;
        }
        kvar.stream().filter(byra -> oppna.stream().noneMatch(u -> arFor(u, byra))).forEach(byra -> borja(nagon, byra));
        oppna.stream().filter(u -> alla.stream().noneMatch(byra -> arFor(u, byra))).forEach(this::sluta);
    }

    private void borja(Uppgift bredvid, Byra byra) {
        logg.skrivI(bredvid.getArendeid(), "rakenskaper.byraTillkom", byra.getNamn());
        motor.laggTill(bredvid.getMotornsId(), RakenskaperProcess.LAMNA_UTTALANDE, Processmotor.FOREMAL, byra.getId());
    }

    private void sluta(Uppgift uppgift) {
        logg.skrivI(uppgift.getArendeid(), "rakenskaper.byraUtgick", organisation.byra(uppgift.getForemalId()).map(Byra::getNamn).orElseThrow());
        motor.slutfor(uppgift.getMotornsId(), Map.of());
    }

    private static boolean arFor(Uppgift uppgift, Byra byra) {
        return byra.getId().equals(uppgift.getForemalId());
    }

    private static Set<Byra> byraer(List<Byrauppdrag> uppdrag) {
        return uppdrag.stream().map(Byrauppdrag::getByra).collect(Collectors.toSet());
    }
}
