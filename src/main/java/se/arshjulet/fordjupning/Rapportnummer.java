package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.revisionsplan.RevisionsplanRepository;

/**
 * Numbers the reports of a year, in the order in which they are frozen. The number is printed in the frozen bytes and a granskning cannot be
 * cancelled after that, so a number once given is always used (ADR 21). The lock on the year's plan lets one at a time in.
 */
@ApplicationScoped
public class Rapportnummer {

    @Inject
    RevisionsplanRepository planer;

    @Inject
    FordjupadGranskningRepository fordjupade;

    public int ge(FordjupadGranskning fordjupad) {
        if (fordjupad.getNummer() != null) {
            return fordjupad.getNummer();
        }
        planer.las(fordjupad.getAr());
        int nasta = fordjupade.hogstaNummer(fordjupad.getAr()) + 1;
        fordjupad.numrera(nasta);
        return nasta;
    }

    /**
     * For one that is recorded by hand.
     *
     * @throws Regelbrott on {@code falt} when the number belongs to a granskning that has its own cycle here
     */
    static void kravEjEgen(FordjupadGranskning funnen, String falt) {
        if (funnen.harEgenCykel()) {
            throw new Regelbrott(falt, "fordjupning.fel.upptaget", funnen.getRapportnummer(), funnen.getTitel());
        }
    }
}
