package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.web.Texter;

/** Letters about an answer to those in the nämnd who have an address. Nothing of what was written stands in them. */
@ApplicationScoped
public class Svarsbrev {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Postgang post;

    void anstandAvgjort(Svar svar, Anstand anstand) {
        String nyckel = "svar.brev." + anstand.getStatus();
        anvandare.medRoll(Roll.NAMND).stream().filter(a -> a.getEpost() != null && svar.getNamnd().equals(a.getNamnd())).forEach(a -> post.skicka(a.getEpost(),
                Texter.text("svar.brev.amne", svar.getGaller()), Texter.text(nyckel, svar.getGaller(), svar.getSistaSvarsdag().toString())));
    }
}
