package se.arshjulet.riskplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.ArsgranskningStartad;

/** När året startar läggs en tom riskplan upp för varje förvaltning. */
@ApplicationScoped
public class Riskplansupplagg {

    @Inject
    RiskplanRepository planer;

    void vidStart(@Observes ArsgranskningStartad startad) {
        startad.granskning().getNamnd().getForvaltningar()
                .forEach(forvaltning -> planer.lagg(new Riskplan(startad.granskning(), forvaltning)));
    }
}
