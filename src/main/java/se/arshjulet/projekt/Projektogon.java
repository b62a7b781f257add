package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.versioner.VersionRepository;

/** Nobody assures the quality of a granskning that they have worked in: been in its team, also when that is over, or written in it or a working paper of it (ADR 55). */
@ApplicationScoped
public class Projektogon {

    @Inject
    ProjektRepository projekt;

    @Inject
    VersionRepository versioner;

    /** @throws Regelbrott when there is work of this user's in it */
    public void prova(Long fordjupadId, String anvandarnamn) {
        if (projekt.plan(fordjupadId).orElseThrow().medlem(anvandarnamn).isPresent() || projekt.harSkrivitPapper(fordjupadId, anvandarnamn)
                || versioner.harSkrivit(Arendeid.fordjupningens(fordjupadId), anvandarnamn)) {
            throw new Regelbrott("till", "projekt.fel.egenGranskning");
        }
    }
}
