package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.mail.Brevarkiv;

/** The transactions of the round. Each can be run again, and beside the same one on another node: what has been told is not told again. */
@ApplicationScoped
@MedOmtag
@Transactional
public class Rondsteg {

    /** What is older is no longer needed to know that it has been told: no day before a task is due lies so far back. */
    private static final int MINNE_DAGAR = 400;

    @Inject
    Uppgiftsavisering uppgifter;

    @Inject
    Brevskrivning brev;

    @Inject
    AviseringRepository aviseringar;

    @Inject
    Brevarkiv arkiv;

    @Inject
    Clock klocka;

    public boolean nyaUppgifter() {
        return uppgifter.nya();
    }

    public List<Long> vantande(boolean dagligen) {
        return aviseringar.vantande(dagligen, LocalDateTime.now(klocka));
    }

    public void skriv(Long anvandare) {
        brev.skriv(anvandare);
    }

    public boolean morgonenArGjord(LocalDate dag) {
        return aviseringar.morgonrond().filter(rond -> !rond.getDag().isBefore(dag)).isPresent();
    }

    public Optional<Long> morgon(Long efter) {
        return uppgifter.morgon(efter);
    }

    public void morgonenGjordes(LocalDate dag) {
        aviseringar.morgonrond().ifPresentOrElse(rond -> rond.gjordes(dag), () -> aviseringar.lagg(new Morgonrond(dag)));
        LocalDateTime fore = LocalDateTime.now(klocka).minusDays(MINNE_DAGAR);
        aviseringar.gallra(fore);
        arkiv.gallra(fore);
    }
}
