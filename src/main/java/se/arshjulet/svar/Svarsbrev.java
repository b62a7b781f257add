package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.avisering.Aviseringar;
import se.arshjulet.avisering.Besked;
import se.arshjulet.avisering.Slag;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** Tells those in the nämnd about an answer. Nothing of what was written stands in it. */
@ApplicationScoped
public class Svarsbrev {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Aviseringar aviseringar;

    void anstandAvgjort(Svar svar, Anstand anstand) {
        String text = Texter.text("svar.brev." + anstand.getStatus(), svar.getGaller(), svar.getSenast().toString());
        aviseringar.meddela(anvandare.medRoll(Roll.NAMND).stream().filter(a -> svar.getNamnd().equals(a.getNamnd())).toList(),
                new Besked("anstånd|" + anstand.getId(), Slag.BESKED, Texter.text("svar.brev.amne", svar.getGaller()), text, "/svar/anstand.xhtml?svar=" + svar.getId()));
    }
}
