package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.avisering.Aviseringar;
import se.arshjulet.avisering.Besked;
import se.arshjulet.avisering.Slag;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** Tells each nämnd that a report has come, and whether it asks for an answer. */
@ApplicationScoped
public class Adressatbesked {

    @Inject
    ProjektRepository projekt;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Aviseringar aviseringar;

    /** Written in the transaction of the step; sent after it. */
    public void skicka(Long fordjupadId) {
        FordjupadGranskning fordjupad = projekt.fordjupad(fordjupadId).orElseThrow();
        List<Anvandare> alla = anvandare.medRoll(Roll.NAMND);
        fordjupad.getAdressater().forEach(adressat ->
                aviseringar.meddela(alla.stream().filter(a -> adressat.getNamnd().equals(a.getNamnd())).toList(), besked(fordjupad, adressat)));
    }

    private static Besked besked(FordjupadGranskning fordjupad, Adressat adressat) {
        String nyckel = adressat.arForSvar() ? "projekt.besked.svar" : "projekt.besked.kannedom";
        return new Besked("fordjupad|" + fordjupad.getId(), Slag.BESKED, Texter.text("projekt.besked.amne", fordjupad.getRapportnummer(), fordjupad.getTitel()),
                Texter.text(nyckel, adressat.getNamnd().getNamn(), fordjupad.getRapportnummer(), fordjupad.getTitel(), String.valueOf(adressat.getSistaSvarsdag())),
                "/fordjupning/fordjupad.xhtml?id=" + fordjupad.getId());
    }
}
