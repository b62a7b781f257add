package se.arshjulet.uppfoljning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.organisation.Forvaltningsandring;

/** Hör en förvaltning inte längre till ett år som pågår, faller också det bort som skulle följa upp dess riskplan och där inget är skrivet. */
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
