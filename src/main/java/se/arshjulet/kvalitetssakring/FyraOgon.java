package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.oberoende.OberoendeProcess;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.underlag.HanvisningService;
import se.arshjulet.underlag.Overforing;
import se.arshjulet.versioner.VersionRepository;

/** Nobody reviews own work: neither who is or has been the auditor of the year, nor who has written in it or handed the report in (ADR 55). */
@ApplicationScoped
public class FyraOgon {

    /** A trial of independence says nothing of the nämnd; with it done, nobody has begun to write. */
    private static final String PROVNINGEN = OberoendeProcess.PROVA + ":" + Steg.OBEROENDE.nyckel();

    /** What puts something in the report without any of the tasks' forms. */
    private static final Set<String> UTAN_FORMULAR = Set.of(Overforing.HANDELSE, HanvisningService.HANDELSE);

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    OberoendeRepository provningar;

    @Inject
    RapportRepository rapporter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    VersionRepository versioner;

    /** @throws Regelbrott when there is work of this user's in the year that the report is on */
    public void prova(Long arsgranskningId, String anvandarnamn) {
        if (arRevisor(arsgranskningId, anvandarnamn)) {
            throw new Regelbrott("till", "kvalitetssakring.fel.harReviderat", anvandare.namn(anvandarnamn));
        }
        if (harSkrivit(arsgranskningId, anvandarnamn)) {
            throw new Regelbrott("till", "kvalitetssakring.fel.harSkrivit", anvandare.namn(anvandarnamn));
        }
    }

    private boolean arRevisor(Long arsgranskningId, String anvandarnamn) {
        Arsgranskning granskning = arsgranskningar.hamta(arsgranskningId);
        return granskning.getYrkesrevisor().getAnvandarnamn().equals(anvandarnamn)
                || provningar.provningar(arsgranskningId).stream().anyMatch(provning -> provning.getRevisor().equals(anvandarnamn));
    }

    private boolean harSkrivit(Long arsgranskningId, String anvandarnamn) {
        return rapporter.arsrapport(arsgranskningId).filter(rapport -> anvandare.finn(anvandarnamn).filter(rapport::arSkrivenAv).isPresent()).isPresent()
                || versioner.harSkrivit(Arendeid.arets(arsgranskningId), anvandarnamn)
                || versioner.harAndratMedFil(arsgranskningId, PROVNINGEN, anvandarnamn) || arsgranskningar.harGjort(arsgranskningId, anvandarnamn, UTAN_FORMULAR);
    }
}
