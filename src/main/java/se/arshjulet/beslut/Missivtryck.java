package se.arshjulet.beslut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Brev;

/** The missiv on paper. It is set when it is asked for, until it has been dispatched; then what was dispatched is kept. */
@ApplicationScoped
public class Missivtryck {

    @Inject
    MissivRepository missiv;

    @Inject
    Brev brev;

    @Inject
    Clock klocka;

    /** Once; asked for again nothing happens. */
    public void frys(Long arsgranskningId) {
        Missiv beslutat = missiv.finn(arsgranskningId).orElseThrow();
        if (missiv.fil(beslutat).isEmpty()) {
            missiv.lagg(new Missivfil(beslutat, satt(beslutat), LocalDateTime.now(klocka)));
        }
    }

    byte[] pdf(Missiv beslutat) {
        return missiv.fil(beslutat).map(Missivfil::innehall).orElseGet(() -> satt(beslutat));
    }

    private byte[] satt(Missiv beslutat) {
        String titel = Texter.text("beslut.tryck.titel", beslutat.getArsgranskning().getNamnd().getKortnamn(), String.valueOf(beslutat.getArsgranskning().getAr()));
        return brev.pdf(Texter.text("beslut.tryck.fran"), titel, brev.innehall("missiv.ftlh", Map.of("m", beslutat)));
    }
}
