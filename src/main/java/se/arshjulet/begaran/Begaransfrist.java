package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.platform.tid.Klocka;

/** Begärans egna dagar, så som modellen frågar efter dem: {@code ${begaransfrist.forfaller(foremalId)}}. Dagarna är svenska. */
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

    /** Mitt på dagen, så att den är densamma i vilken tidszon den än läses. */
    public Date forfaller(Long begaran) {
        return tid(sista(begaran), LocalTime.NOON);
    }

    public Date paminner(Long begaran) {
        return tid(sista(begaran).minusDays(PAMINN_DAGAR), PA_MORGONEN);
    }

    /** Dagen efter den sista vet revisionsdirektören om det. */
    public Date forsenas(Long begaran) {
        return tid(sista(begaran).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** Två veckor senare vet de förtroendevalda om det. */
    public Date uteblir(Long begaran) {
        return tid(sista(begaran).plusDays(UTEBLIR_DAGAR), LocalTime.MIDNIGHT);
    }

    /** Den som granskar det som lämnas: årets yrkesrevisor, eller den som leder den fördjupade granskningen. */
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
