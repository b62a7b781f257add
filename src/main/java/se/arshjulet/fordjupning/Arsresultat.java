package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.platform.process.Processmotor;

/**
 * Lets the years go on that wait for fördjupade granskningar: every nämnd that the result concerns, and any that has nothing left to wait for.
 * The auditor gets the task again, with what has come.
 */
@ApplicationScoped
public class Arsresultat {

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Processmotor motor;

    void kom(@Observes FordjupningExpedierad expedierad) {
        beratta(expedierad.fordjupad());
    }

    /** It has been dispatched or cancelled, or its addressees have changed. A year that begins to wait meanwhile does so before, and is told, or sees what has changed. */
    public void beratta(FordjupadGranskning fordjupad) {
        fordjupade.flush();
        fordjupade.enITaget(fordjupad);
        motor.vantarPa(FordjupningProcess.RESULTAT).forEach(id -> {
            Arsgranskning granskning = arsgranskningar.hamta(id);
            boolean beror = fordjupad.adressat(granskning.getNamnd()).isPresent() && fordjupad.getCykel().getLage().arKlar();
            if (granskning.getAr() == fordjupad.getAr()
                    && (beror || fordjupade.pagaende(granskning.getNamnd().getId(), granskning.getAr()).isEmpty())) {
                motor.meddelaArendet(granskning.getBeteckning(), FordjupningProcess.RESULTAT);
            }
        });
    }
}
