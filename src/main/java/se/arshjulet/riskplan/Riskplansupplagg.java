package se.arshjulet.riskplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.organisation.Forvaltning;

/** När året startar läggs en tom riskplan upp för varje förvaltning. Bara förra årets antal risker är känt, om det var det då. */
@ApplicationScoped
public class Riskplansupplagg {

    @Inject
    RiskplanRepository planer;

    void vidStart(@Observes ArsgranskningStartad startad) {
        List<Riskplan> forra = startad.foregaende() == null ? List.of() : planer.planer(startad.foregaende().getId());
        for (Forvaltning forvaltning : startad.granskning().getNamnd().getForvaltningar()) {
            Riskplan plan = new Riskplan(startad.granskning(), forvaltning);
            forra.stream().filter(p -> p.getForvaltning().equals(forvaltning)).findFirst().ifPresent(p -> plan.beskriv(null, null, p.getAntalRisker()));
            planer.lagg(plan);
        }
    }
}
