package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import se.arshjulet.platform.tid.Klocka;

/**
 * The plan of the year as the models ask for it: {@code ${arsplan.oppnar(arsgranskningId, steg)}}. The days are Swedish.
 * What is to be ready on a day is due in the middle of that day, so that the day is the same in whatever time zone it is read.
 * A step that has a least time counts it from today, which is the day the model asks: the task comes then.
 */
@Named("arsplan")
@ApplicationScoped
public class Arsplan {

    private static final LocalTime PA_MORGONEN = LocalTime.of(8, 0);

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    @Any
    Instance<Egenfrist> egnaFrister;

    @Inject
    Clock klocka;

    public Date oppnar(Long arsgranskning, String steg) {
        return tid(planpost(arsgranskning, steg).getOppnar(), LocalTime.MIDNIGHT);
    }

    public Date forfaller(Long arsgranskning, String steg) {
        return tid(sistaDag(arsgranskning, steg), LocalTime.NOON);
    }

    public Date paminner(Long arsgranskning, String steg) {
        return tid(senare(planpost(arsgranskning, steg).paminner(sistaDag(arsgranskning, steg)), Steg.av(steg).minstDagar() / 2), PA_MORGONEN);
    }

    /** From the day after the last one the step counts as late. */
    public Date forsenas(Long arsgranskning, String steg) {
        return tid(sistaDag(arsgranskning, steg).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The periods that a phase is done in, in order. */
    public List<String> perioder(String fas) {
        return Arrays.stream(Steg.values()).filter(s -> s.fas() == Fas.avMapp(fas))
                .map(Steg::period).filter(Objects::nonNull).map(Enum::name).toList();
    }

    public Date omDagar(int dagar) {
        return tid(LocalDate.now(klocka).plusDays(dagar), LocalTime.NOON);
    }

    private LocalDate sistaDag(Long arsgranskning, String steg) {
        return senare(egnaFrister.stream().flatMap(egen -> egen.forfaller(arsgranskning, Steg.av(steg)).stream()).findFirst()
                .orElseGet(() -> planpost(arsgranskning, steg).getForfaller()), Steg.av(steg).minstDagar());
    }

    /** The day of the plan, unless it comes before that many days have passed. */
    private LocalDate senare(LocalDate planens, int dagar) {
        LocalDate tidigast = LocalDate.now(klocka).plusDays(dagar);
        return dagar > 0 && planens.isBefore(tidigast) ? tidigast : planens;
    }

    private Planpost planpost(Long arsgranskning, String steg) {
        return arsgranskningar.hamta(arsgranskning).getRevisionsar().planpost(Steg.av(steg));
    }

    private static Date tid(LocalDate dag, LocalTime klockslag) {
        return Date.from(dag.atTime(klockslag).atZone(Klocka.SVENSK_TID).toInstant());
    }
}
