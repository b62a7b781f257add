package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.avisering.Aviseringar;
import se.arshjulet.avisering.Besked;
import se.arshjulet.avisering.Slag;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** Tells the nämnd that a report has come, and whether it asks for an answer. */
@ApplicationScoped
public class Namndbesked {

    @Inject
    MissivRepository missiv;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Aviseringar aviseringar;

    /** Written in the transaction of the step; sent after it. */
    public void skicka(Long arsgranskningId) {
        Missiv beslutat = missiv.finn(arsgranskningId).orElseThrow();
        Arsgranskning granskning = beslutat.getArsgranskning();
        String dnr = expedieringar.finn(arsgranskningId).map(Expediering::getDnr).orElse("");
        String ar = String.valueOf(granskning.getAr());
        String amne = Texter.text("expediering.besked.amne", ar, dnr);
        String text = beslutat.arForSvar()
                ? Texter.text("expediering.besked.svar", granskning.getNamnd().getNamn(), ar, dnr, beslutat.getSistaSvarsdag().toString())
                : Texter.text("expediering.besked.kannedom", granskning.getNamnd().getNamn(), ar, dnr);
        aviseringar.meddela(mottagare(granskning), new Besked("expedierad|" + arsgranskningId, Slag.BESKED, amne, text, "/arsgranskning/arende.xhtml?id=" + arsgranskningId));
    }

    private List<Anvandare> mottagare(Arsgranskning granskning) {
        return anvandare.medRoll(Roll.NAMND).stream()
                .filter(a -> granskning.getNamnd().equals(a.getNamnd())).toList();
    }
}
