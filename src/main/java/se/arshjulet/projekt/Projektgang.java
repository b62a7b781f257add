package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.platform.tid.Klocka;

/**
 * The project as the model asks for it: {@code ${projekt.forfaller(fordjupadId, 'GENOMFORANDE')}}. The days are Swedish. What is to be done
 * by a day is due at its noon, so that the day is the same in whichever zone it is read. The steps that come again when a leader has left
 * have a least time, counted from the day the model asks: the task comes then.
 */
@Named("projekt")
@ApplicationScoped
public class Projektgang {

    private static final LocalTime PA_MORGONEN = LocalTime.of(8, 0);
    private static final int PAMINN_DAGAR = 7;

    @Inject
    ProjektRepository projekt;

    @Inject
    OberoendeRepository oberoende;

    @Inject
    Clock klocka;

    public String projektledare(Long fordjupadId) {
        return fordjupad(fordjupadId).getCykel().getProjektledare();
    }

    public boolean harProjektledare(Long fordjupadId) {
        return projektledare(fordjupadId) != null;
    }

    public Date forfaller(Long fordjupadId, String steg) {
        return tid(dag(fordjupadId, steg), LocalTime.NOON);
    }

    public Date paminner(Long fordjupadId, String steg) {
        return tid(dag(fordjupadId, steg).minusDays(PAMINN_DAGAR), PA_MORGONEN);
    }

    public Date forsenas(Long fordjupadId, String steg) {
        return tid(dag(fordjupadId, steg).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** A week after the last day nobody waits any more. */
    public Date utgar(Long fordjupadId, String steg) {
        return tid(dag(fordjupadId, steg).plusDays(PAMINN_DAGAR), LocalTime.MIDNIGHT);
    }

    /** Members who have not been tried yet. */
    public List<Long> oprovade(Long fordjupadId) {
        return projekt.plan(fordjupadId).orElseThrow().getMedlemmar().stream().filter(Projektmedlem::isKvar).map(Projektmedlem::getId)
                .filter(id -> oberoende.forMedlem(id).filter(o -> o.arAvslutad()).isEmpty()).toList();
    }

    /** Who tries a member's independence: the member; for somebody without an account the project leader, after having asked. */
    public String provare(Long medlemId) {
        Projektmedlem medlem = projekt.medlem(medlemId).orElseThrow();
        return medlem.getAnvandarnamn() == null ? medlem.getProjektplan().getFordjupad().getCykel().getProjektledare() : medlem.getAnvandarnamn();
    }

    /** The nämnder whose facts are in the report. */
    public List<Long> sakgranskare(Long fordjupadId) {
        return fordjupad(fordjupadId).getAdressater().stream().map(Adressat::getNamnd).filter(n -> n.isAktiv()).map(n -> n.getId()).toList();
    }

    /** The nämnder that shall answer. */
    public List<Long> svarande(Long fordjupadId) {
        return fordjupad(fordjupadId).getAdressater().stream().filter(Adressat::arForSvar).map(a -> a.getNamnd().getId()).toList();
    }

    private FordjupadGranskning fordjupad(Long id) {
        return projekt.fordjupad(id).orElseThrow();
    }

    private LocalDate dag(Long fordjupadId, String steg) {
        Projektsteg detta = Projektsteg.valueOf(steg);
        return detta.tidigast(projekt.plan(fordjupadId).orElseThrow().dag(detta), LocalDate.now(klocka));
    }

    private static Date tid(LocalDate dag, LocalTime klockslag) {
        return Date.from(dag.atTime(klockslag).atZone(Klocka.SVENSK_TID).toInstant());
    }
}
