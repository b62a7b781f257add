package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.web.Texter;

/** Tells each nämnd that a report has come, and whether it asks for an answer. */
@ApplicationScoped
public class Adressatbesked {

    @Inject
    ProjektRepository projekt;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Postgang post;

    public void skicka(Long fordjupadId) {
        FordjupadGranskning fordjupad = projekt.fordjupad(fordjupadId).orElseThrow();
        List<Anvandare> sekreterare = anvandare.medRoll(Roll.NAMND).stream().filter(a -> a.getEpost() != null && a.getNamnd() != null).toList();
        fordjupad.getAdressater().forEach(adressat -> sekreterare.stream().filter(a -> a.getNamnd().equals(adressat.getNamnd()))
                .forEach(a -> skicka(fordjupad, adressat, a)));
    }

    private void skicka(FordjupadGranskning fordjupad, Adressat adressat, Anvandare till) {
        String nyckel = adressat.arForSvar() ? "projekt.besked.svar" : "projekt.besked.kannedom";
        post.skicka("fordjupad " + fordjupad.getId() + " " + till.getAnvandarnamn(), till.getEpost(),
                Texter.text("projekt.besked.amne", fordjupad.getRapportnummer(), fordjupad.getTitel()),
                Texter.text(nyckel, adressat.getNamnd().getNamn(), fordjupad.getRapportnummer(), fordjupad.getTitel(), String.valueOf(adressat.getSistaSvarsdag())));
    }
}
