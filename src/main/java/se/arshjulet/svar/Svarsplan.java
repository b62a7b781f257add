package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import se.arshjulet.arsgranskning.Arsplan;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.tid.Klocka;

/**
 * The dates of an answer, and who reviews it, as the model asks for them: {@code ${svarsplan.forfaller(svarId, steg)}}. The answer to an
 * årsrapport follows the plan of its year, but the nämnd may begin at once: it has been told. The answer to a fördjupad granskning has only
 * its own last date, and its review two months.
 * A completion has a last date of its own, whatever is answered.
 */
@Named("svarsplan")
@ApplicationScoped
public class Svarsplan {

    private static final LocalTime PA_MORGONEN = LocalTime.of(8, 0);
    private static final int MANADER_ATT_GRANSKA = 2;
    private static final int PAMINN_OM_KOMPLETTERING = 7;

    @Inject
    SvarRepository svaren;

    @Inject
    Arsplan arsplan;

    @Inject
    Clock klocka;

    /**
     * Which answer the process is about; the model hands over what it was started with, and 0 for what it was not.
     *
     * @return its id
     */
    public Long svar(Long arsgranskning, Long fordjupad, Long namnd) {
        return svaren.finn(arsgranskning).or(() -> svaren.finn(fordjupad, namnd)).orElseThrow().getId();
    }

    public Date oppnar(Long id, String steg) {
        Svar svar = svaren.hamta(id);
        return svar.getArsgranskning() == null || Steg.av(steg) == Steg.SVAR ? tid(LocalDate.now(klocka), LocalTime.MIDNIGHT) : arsplan.oppnar(svar.getArsgranskning().getId(), steg);
    }

    public Date forfaller(Long id, String steg) {
        Svar svar = svaren.hamta(id);
        return svar.getArsgranskning() == null ? tid(sistaDag(svar, steg), LocalTime.NOON) : arsplan.forfaller(svar.getArsgranskning().getId(), steg);
    }

    public Date paminner(Long id, String steg) {
        Svar svar = svaren.hamta(id);
        return svar.getArsgranskning() == null ? tid(sistaDag(svar, steg).minusDays(Steg.av(steg).paminnDagar()), PA_MORGONEN)
                : arsplan.paminner(svar.getArsgranskning().getId(), steg);
    }

    public Date forsenas(Long id, String steg) {
        Svar svar = svaren.hamta(id);
        return svar.getArsgranskning() == null ? tid(sistaDag(svar, steg).plusDays(1), LocalTime.MIDNIGHT)
                : arsplan.forsenas(svar.getArsgranskning().getId(), steg);
    }

    /** When what the nämnd has to do is due: its answer, and after the first review its completion. */
    public Date svaretForfaller(Long id, String steg) {
        return kompletteras(steg) ? tid(svaren.hamta(id).getKompletterasSenast(), LocalTime.NOON) : forfaller(id, steg);
    }

    public Date svaretPaminns(Long id, String steg) {
        return kompletteras(steg) ? tid(svaren.hamta(id).getKompletterasSenast().minusDays(PAMINN_OM_KOMPLETTERING), PA_MORGONEN) : paminner(id, steg);
    }

    public Date svaretForsenas(Long id, String steg) {
        return kompletteras(steg) ? tid(svaren.hamta(id).getKompletterasSenast().plusDays(1), LocalTime.MIDNIGHT) : forsenas(id, steg);
    }

    private static boolean kompletteras(String steg) {
        return Steg.av(steg) != Steg.SVAR;
    }

    public String granskare(Long id) {
        return svaren.hamta(id).granskare();
    }

    private LocalDate sistaDag(Svar svar, String steg) {
        return Steg.av(steg) == Steg.SVAR ? svar.getSistaSvarsdag() : LocalDate.now(klocka).plusMonths(MANADER_ATT_GRANSKA);
    }

    private static Date tid(LocalDate dag, LocalTime klockslag) {
        return Date.from(dag.atTime(klockslag).atZone(Klocka.SVENSK_TID).toInstant());
    }
}
