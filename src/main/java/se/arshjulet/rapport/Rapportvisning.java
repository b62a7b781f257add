package se.arshjulet.rapport;

import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;

/**
 * Shows the årsrapport to whoever may read it: the frozen document, to the letter, once there is one; before that the draft as it
 * stands, which is arbetsmaterial and only for the auditor who writes it and the revisionsdirektör.
 */
@Tjanst
public class Rapportvisning {

    @Inject
    Insyn insyn;

    @Inject
    Inloggad inloggad;

    @Inject
    RapportRepository rapporter;

    @Inject
    Rapportsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    @Tillaten
    public Visning visa(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        Arsrapport fryst = fryst(granskning);
        return fryst == null ? Visning.utkast(granskning, html.fragment(sammanstallning.utkast(arsgranskningId)))
                : Visning.fryst(granskning, fryst.getHtml(), fryst.getFrystNar());
    }

    @Tillaten
    public Rapportfil pdf(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        Arsrapport fryst = fryst(granskning);
        String namn = "arsrapport-" + granskning.getBeteckning().toLowerCase(Svenska.SPRAK);
        return fryst == null ? new Rapportfil(namn + "-utkast.pdf", pdf.pdf(sammanstallning.utkast(arsgranskningId)))
                : new Rapportfil(namn + ".pdf", fryst.getPdf());
    }

    /** The frozen report, or null when there is only a draft and the caller may read it. */
    private Arsrapport fryst(Arsgranskning granskning) {
        Arsrapport rapport = rapporter.arsrapport(granskning.getId()).filter(Arsrapport::arFryst).orElse(null);
        if (rapport == null && !inloggad.har(Roll.REVISIONSDIREKTOR) && !granskning.getYrkesrevisor().getAnvandarnamn().equals(inloggad.anvandarnamn())) {
            throw new Obehorig("utkast till årsrapport " + granskning.getId());
        }
        return rapport;
    }
}
