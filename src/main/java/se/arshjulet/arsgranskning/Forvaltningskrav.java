package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.organisation.Forvaltningsandring;
import se.arshjulet.platform.fel.Regelbrott;

/** A granskning under way is of somebody: the year has at least one förvaltning. */
@ApplicationScoped
public class Forvaltningskrav {

    @Inject
    ArsgranskningRepository arsgranskningar;

    void vidAndring(@Observes Forvaltningsandring andring) {
        arsgranskningar.pagaendeHos(andring.namnd().getId()).stream().filter(granskning -> granskning.getForvaltningar().isEmpty()).findFirst().ifPresent(granskning -> {
            throw new Regelbrott("forvaltningar", "arsgranskning.fel.aretUtanForvaltning", granskning.getBeteckning(), String.valueOf(granskning.getAr()));
        });
    }
}
