package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.avisering.Aviseringar;
import se.arshjulet.avisering.Besked;
import se.arshjulet.avisering.Slag;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** Tells whoever leads the office that a project has nobody who leads it. */
@ApplicationScoped
public class Ledarbesked {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Aviseringar aviseringar;

    /** The reason is not told in a letter. */
    void saknas(@Observes LedarenLamnade lamnade) {
        FordjupadGranskning fordjupad = lamnade.fordjupad();
        Projektmedlem ledde = lamnade.ledde();
        aviseringar.meddela(anvandare.medRoll(Roll.REVISIONSDIREKTOR), new Besked("utan projektledare|" + ledde.getId(), Slag.BESKED,
                Texter.text("projekt.besked.utanLedare.amne", fordjupad.getTitel()), Texter.text("projekt.besked.utanLedare", ledde.getNamn(), fordjupad.getTitel()),
                "/fordjupning/fordjupad.xhtml?id=" + fordjupad.getId()));
    }
}
