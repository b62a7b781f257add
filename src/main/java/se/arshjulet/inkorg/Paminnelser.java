package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Roll;

/**
 * What happens to a task that is not done: first its people are reminded, then it is raised. A task done meanwhile is left alone.
 * Who hears of it, and how, is for those who listen.
 */
@ApplicationScoped
public class Paminnelser {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Handelselogg logg;

    @Inject
    Event<Uppgiftpamind> pamind;

    @Inject
    Event<Uppgiftlyft> lyft;

    public void paminn(Long arsgranskningId, String nyckel, String steg) {
        finn(arsgranskningId, nyckel, steg).ifPresent(uppgift -> {
            logg.skriv(arsgranskningId, "inkorg.paminnelse", uppgift.getNamn());
            pamind.fire(new Uppgiftpamind(uppgift));
        });
    }

    public void lyft(Long arsgranskningId, String nyckel, String steg, Roll till) {
        finn(arsgranskningId, nyckel, steg).ifPresent(uppgift -> {
            uppgift.lyft(till);
            lyft.fire(new Uppgiftlyft(uppgift, till));
            logg.skriv(arsgranskningId, "inkorg.lyft", uppgift.getNamn());
        });
    }

    private Optional<Uppgift> finn(Long arsgranskningId, String nyckel, String steg) {
        return uppgifter.oppna(arsgranskningId).stream()
                .filter(uppgift -> uppgift.getNyckel().equals(nyckel) && uppgift.getSteg().equals(steg)).findFirst();
    }
}
