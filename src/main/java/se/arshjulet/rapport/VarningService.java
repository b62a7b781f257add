package se.arshjulet.rapport;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.samstammighet.Besvarad;

/** What does not agree in a report, and why it stands: for those who work in the case. */
@Tjanst
public class VarningService {

    @Inject
    Insyn insyn;

    @Inject
    Utkastprovning provning;

    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public List<Besvarad> varningar(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        if (!insyn.arbetar(granskning)) {
            throw new Obehorig("varningar i årsgranskning " + arsgranskningId);
        }
        return provning.varningar(granskning);
    }
}
