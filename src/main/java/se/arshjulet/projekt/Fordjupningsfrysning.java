package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rapportnummer;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;

/** Numbers the approved report, sets it as PDF and keeps it, once and for all. */
@ApplicationScoped
public class Fordjupningsfrysning {

    @Inject
    ProjektRepository projekt;

    @Inject
    Rapportnummer nummer;

    @Inject
    Projektsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    public void frys(Long fordjupadId) {
        if (projekt.rapport(fordjupadId).isPresent()) {
            return;
        }
        LocalDateTime nu = LocalDateTime.now(klocka);
        FordjupadGranskning fordjupad = projekt.fordjupad(fordjupadId).orElseThrow();
        String godkandAv = projekt.omgangar(fordjupadId).get(0).getGranskare();
        nummer.ge(fordjupad);
        Projektrapport rapport = sammanstallning.faststalld(fordjupad, nu.toLocalDate(), godkandAv);
        Fordjupningsrapport fryst = new Fordjupningsrapport(fordjupad, godkandAv, nu, pdf.pdf(rapport.dokument(html)), rapport.fragment(html));
        projekt.lagg(fryst);
        logg.skrivI(Arendeid.fordjupningens(fordjupadId), "projekt.fryst", fordjupad.getRapportnummer() + ", " + fryst.getSha256());
    }
}
