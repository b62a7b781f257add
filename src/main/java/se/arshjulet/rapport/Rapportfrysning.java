package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Handelselogg;

/** Sets the approved report as PDF and keeps it, once and for all. It is done with the approval, so that nothing comes in between. */
@ApplicationScoped
public class Rapportfrysning {

    @Inject
    RapportRepository rapporter;

    @Inject
    Rapportsammanstallning sammanstallning;

    @Inject
    RapportPdf pdf;

    @Inject
    RapportHtml html;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    public void frys(Long arsgranskningId) {
        LocalDateTime nu = LocalDateTime.now(klocka);
        Arsrapport rapport = rapporter.arsrapport(arsgranskningId).orElseThrow();
        if (rapport.arFryst()) {
            // the step of the model comes after the approval, and does it only for what was approved before they were one
            return;
        }
        Rapportunderlag underlag = sammanstallning.faststalld(arsgranskningId,
                new Faststallelse(rapport.getKvalitetssakrare(), nu.toLocalDate()));
        rapport.frys(pdf.pdf(underlag), html.fragment(underlag), nu);
        logg.skriv(arsgranskningId, "rapport.fryst", rapport.getSha256());
    }
}
