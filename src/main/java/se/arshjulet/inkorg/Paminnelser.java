package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
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

    public void paminn(Uppgiftsplats plats) {
        finn(plats).forEach(uppgift -> {
            logg.skrivI(plats.arende(), "inkorg.paminnelse", uppgift.getNamn());
            pamind.fire(new Uppgiftpamind(uppgift));
        });
    }

    public void lyft(Uppgiftsplats plats, Roll till) {
        finn(plats).forEach(uppgift -> {
            uppgift.lyft(till);
            lyft.fire(new Uppgiftlyft(uppgift, till));
            logg.skrivI(plats.arende(), "inkorg.lyft", uppgift.getNamn());
        });
    }

    /** More than one when a step is done by several at once. */
    private List<Uppgift> finn(Uppgiftsplats plats) {
        return uppgifter.oppna(plats.arende()).stream().filter(plats::ar).toList();
    }
}
