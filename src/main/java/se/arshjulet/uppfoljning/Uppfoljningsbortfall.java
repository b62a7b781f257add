package se.arshjulet.uppfoljning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.organisation.Forvaltningsandring;

/** When a förvaltning no longer belongs to a year that goes on, what was to follow up its riskplan goes too where nothing is written in it. */
@ApplicationScoped
public class Uppfoljningsbortfall {

    @Inject
    UppfoljningRepository uppfoljningar;

    @Inject
    ArsgranskningRepository arsgranskningar;

    void vidAndring(@Observes Forvaltningsandring andring) {
        arsgranskningar.pagaendeHos(andring.namnd().getId()).forEach(granskning -> uppfoljningar.uppfoljningar(granskning.getId()).stream()
                .filter(u -> u.arTom() && u.getRiskplan().arTom() && !u.getRiskplan().getForvaltning().finns(granskning.getAr())).forEach(uppfoljningar::taBort));
    }
}
