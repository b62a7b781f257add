package se.arshjulet.fordjupning;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** A year that waits for fördjupade granskningar, as its page shows it: whoever works in the year may end the wait. */
@Tjanst
public class ArsvantanService {

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    Insyn insyn;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    /** Whether the year waits, and the caller may end it. */
    @Tillaten
    public boolean kanSluta(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        return insyn.arbetar(granskning) && motor.vantar(granskning.getBeteckning(), FordjupningProcess.RESULTAT);
    }

    /**
     * The auditor gets the task again, without a result, and says there why the year does not wait.
     *
     * @throws Regelbrott when the year does not wait: the result may just have come
     */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void sluta(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        if (!insyn.arbetar(granskning)) {
            throw new Obehorig("väntan i årsgranskning " + arsgranskningId);
        }
        if (!motor.meddelaArendet(granskning.getBeteckning(), FordjupningProcess.RESULTAT)) {
            throw new Regelbrott("", "fordjupning.fel.vantarInte");
        }
        fordjupade.vantan(arsgranskningId).ifPresent(Arsvantan::sluta);
        logg.skriv(arsgranskningId, "fordjupning.slutarVanta", fordjupade.pagaende(granskning.getNamnd().getId(), granskning.getAr()).stream()
                .map(FordjupadGranskning::getTitel).collect(Collectors.joining(", ")));
    }
}
