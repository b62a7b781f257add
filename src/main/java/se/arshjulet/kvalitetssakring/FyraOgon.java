package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.versioner.VersionRepository;

/** Nobody reviews own work: neither the auditor of the year, nor whoever handed the report in or has written in it for someone who was away. */
@ApplicationScoped
public class FyraOgon {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    RapportRepository rapporter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    VersionRepository versioner;

    /** @throws Regelbrott when the report is this user's own */
    public void prova(Long arsgranskningId, String anvandarnamn) {
        Arsgranskning granskning = arsgranskningar.hamta(arsgranskningId);
        boolean granskar = granskning.getYrkesrevisor().getAnvandarnamn().equals(anvandarnamn);
        boolean harSkrivit = rapporter.arsrapport(arsgranskningId)
                .filter(rapport -> anvandare.finn(anvandarnamn).filter(rapport::arSkrivenAv).isPresent()).isPresent();
        if (granskar || harSkrivit || versioner.harSkrivit(arsgranskningId, RapportProcess.DOKUMENT, anvandarnamn)) {
            throw new Regelbrott("till", "rapport.fel.egenrapport");
        }
    }
}
