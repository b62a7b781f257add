package se.arshjulet.riskplan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Forvaltningsandring;

/**
 * När året startar läggs en tom riskplan upp för var och en av årets förvaltningar. Bara förra årets antal risker är känt, om det var det då.
 * Får nämnden andra förvaltningar medan året pågår, läggs de planer upp som saknas, och de tomma som inte längre hör till året tas bort.
 */
@ApplicationScoped
public class Riskplansupplagg {

    /** Det som följer upp en plan tas bort före planen. */
    private static final int SIST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    RiskplanRepository planer;

    @Inject
    ArsgranskningRepository arsgranskningar;

    void vidStart(@Observes ArsgranskningStartad startad) {
        laggUpp(startad.granskning(), startad.foregaende(), List.of());
    }

    void vidAndring(@Observes @Priority(SIST) Forvaltningsandring andring) {
        for (Arsgranskning granskning : arsgranskningar.pagaendeHos(andring.namnd().getId())) {
            List<Riskplan> upplagda = planer.planer(granskning.getId());
            laggUpp(granskning, arsgranskningar.foregaende(granskning).orElse(null), upplagda);
            upplagda.stream().filter(p -> p.arTom() && !p.getForvaltning().finns(granskning.getAr())).forEach(planer::taBort);
        }
    }

    private void laggUpp(Arsgranskning granskning, Arsgranskning foregaende, List<Riskplan> upplagda) {
        List<Riskplan> forra = foregaende == null ? List.of() : planer.planer(foregaende.getId());
        for (Forvaltning forvaltning : granskning.getForvaltningar()) {
            if (upplagda.stream().noneMatch(p -> p.getForvaltning().equals(forvaltning))) {
                Riskplan plan = new Riskplan(granskning, forvaltning);
                forra.stream().filter(p -> p.getForvaltning().equals(forvaltning)).findFirst().ifPresent(p -> plan.beskriv(null, null, p.getAntalRisker()));
                planer.lagg(plan);
            }
        }
    }
}
