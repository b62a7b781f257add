package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.avisering.Aviseringar.Utskick;
import se.arshjulet.inkorg.Formularregister;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftlyft;
import se.arshjulet.inkorg.Uppgiftpamind;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.FranvaroRepository;

/** Tells of tasks: new ones, those that are due soon and those that are late. A task that is done before its people were told is not told of. */
@ApplicationScoped
public class Uppgiftsavisering {

    /** Tasks in one transaction. */
    private static final int BUNT = 50;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Formularregister formular;

    @Inject
    Uppgiftsgrind grind;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    FranvaroRepository franvaror;

    @Inject
    Aviseringar aviseringar;

    @Inject
    Clock klocka;

    void paminn(@Observes Uppgiftpamind pamind) {
        Uppgiftsord.enligtPlan(pamind.uppgift(), LocalDate.now(klocka)).ifPresent(besked -> aviseringar.meddela(mottagare().av(pamind.uppgift()), besked));
    }

    void lyft(@Observes Uppgiftlyft lyft) {
        aviseringar.meddela(mottagare().med(lyft.till()), vidLyft(lyft));
    }

    Besked vidLyft(Uppgiftlyft lyft) {
        Uppgift uppgift = lyft.uppgift();
        return Uppgiftsord.lyft(uppgift, Uppgiftsgrind.leder(lyft.till()) ? uppgift.getSida() : formular.lyftsidor(List.of(uppgift)).get(uppgift.getId()));
    }

    /** @return whether there may be more */
    boolean nya() {
        List<Uppgift> nya = uppgifter.attAvisera(LocalDateTime.now(klocka), BUNT);
        if (!nya.isEmpty()) {
            Mottagare mottagare = mottagare();
            List<Utskick> utskick = new ArrayList<>();
            for (Uppgift uppgift : nya) {
                String slag = uppgift.getTillkomst().arNy() ? formular.till(uppgift).avisering() : "tilldelad";
                if (!slag.isEmpty()) {
                    utskick.add(new Utskick(mottagare.av(uppgift), Uppgiftsord.ny(uppgift, slag)));
                }
                uppgift.getTillkomst().arKand();
            }
            aviseringar.meddela(utskick);
        }
        return nya.size() == BUNT;
    }

    /**
     * Reminders and what is overdue, of one stretch of the tasks.
     *
     * @param efter id of the last task of the stretch before, 0 to begin
     * @return where to go on, empty at the end
     */
    Optional<Long> morgon(Long efter) {
        LocalDate idag = LocalDate.now(klocka);
        List<Uppgift> strackan = uppgifter.forfallerSenast(idag.plusDays(Uppgiftsord.DAGAR_FORE.get(Uppgiftsord.DAGAR_FORE.size() - 1)), efter, BUNT);
        if (strackan.isEmpty()) {
            return Optional.empty();
        }
        Mottagare mottagare = mottagare();
        List<Utskick> utskick = new ArrayList<>();
        strackan.forEach(uppgift -> Uppgiftsord.iDag(uppgift, idag).ifPresent(besked -> utskick.add(new Utskick(mottagare.av(uppgift), besked))));
        aviseringar.meddela(utskick);
        return Optional.of(strackan.get(strackan.size() - 1).getId());
    }

    private Mottagare mottagare() {
        return new Mottagare(anvandare.alla(), franvaror.denDagen(LocalDate.now(klocka)), grind);
    }
}
