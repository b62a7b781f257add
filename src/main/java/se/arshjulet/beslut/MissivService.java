package se.arshjulet.beslut;

import jakarta.inject.Inject;
import java.util.Locale;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.rapport.Rapportfil;

/** The missiv for those who may read the report that it goes with. */
@Tjanst
public class MissivService {

    @Inject
    MissivRepository missiv;

    @Inject
    Missivtryck tryck;

    @Inject
    Insyn insyn;

    /** @throws Obehorig also when nothing has been decided yet */
    @Tillaten
    public Rapportfil pdf(Long arsgranskningId) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        Missiv beslutat = missiv.finn(arsgranskningId).filter(Missiv::arBeslutat).orElseThrow(() -> new Obehorig("missiv " + arsgranskningId));
        return new Rapportfil("missiv-" + granskning.getBeteckning().toLowerCase(Locale.ROOT) + ".pdf", tryck.pdf(beslutat));
    }
}
