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
 * When the year starts an empty riskplan is laid out for each of the year's förvaltningar. Only last year's number of risks is known, if it was then.
 * If the nämnd gets other förvaltningar while the year goes on, the plans that are missing are laid out, and the empty ones that no longer belong to
 * the year are removed.
 */
@ApplicationScoped
public class Riskplansupplagg {

    /** What follows up a plan is removed before the plan. */
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
        List<Riskplan> forra = foregaende == null || !granskning.arAretEfter(foregaende) ? List.of() : planer.planer(foregaende.getId());
        for (Forvaltning forvaltning : granskning.getForvaltningar()) {
            if (upplagda.stream().noneMatch(p -> p.getForvaltning().equals(forvaltning))) {
                Riskplan plan = new Riskplan(granskning, forvaltning);
                forra.stream().filter(p -> p.getForvaltning().equals(forvaltning)).findFirst().ifPresent(p -> plan.beskriv(null, null, p.getAntalRisker()));
                planer.lagg(plan);
            }
        }
    }
}
