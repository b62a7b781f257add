package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.platform.tid.Klocka;

/** The own days of a begäran, as the model asks for them: {@code ${begaransfrist.forfaller(foremalId)}}. The days are Swedish. */
@Named("begaransfrist")
@ApplicationScoped
public class Begaransfrist {

    private static final int PAMINN_DAGAR = 3;
    private static final int UTEBLIR_DAGAR = 14;
    private static final LocalTime PA_MORGONEN = LocalTime.of(8, 0);

    @Inject
    BegaranRepository begaranden;

    @Inject
    Fordjupningsregister fordjupade;

    /** In the middle of the day, so that it is the same in whatever time zone it is read. */
    public Date forfaller(Long begaran) {
        return tid(sista(begaran), LocalTime.NOON);
    }

    public Date paminner(Long begaran) {
        return tid(sista(begaran).minusDays(PAMINN_DAGAR), PA_MORGONEN);
    }

    /** The day after the last one the revisionsdirektör knows of it. */
    public Date forsenas(Long begaran) {
        return tid(sista(begaran).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** Two weeks later the elected auditors know of it. */
    public Date uteblir(Long begaran) {
        return tid(sista(begaran).plusDays(UTEBLIR_DAGAR), LocalTime.MIDNIGHT);
    }

    /** Whoever reviews what is handed in: the yrkesrevisor of the year, or the leader of the fördjupade granskningen. */
    public String granskare(Long begaran) {
        Begaran denna = begaranden.hamta(begaran);
        return denna.getArende().arArets() ? denna.getArsgranskning().getYrkesrevisor().getAnvandarnamn()
                : fordjupade.projekt(denna.getFordjupadId()).orElseThrow().projektledare();
    }

    private LocalDate sista(Long begaran) {
        return begaranden.hamta(begaran).getSistaDag();
    }

    private static Date tid(LocalDate dag, LocalTime klockslag) {
        return Date.from(dag.atTime(klockslag).atZone(Klocka.SVENSK_TID).toInstant());
    }
}
