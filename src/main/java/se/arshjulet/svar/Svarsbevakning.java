package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.inkorg.Uppgiftlyft;

/** An answer that never came is a state with a consequence: it is uteblivet, and the elected auditors know. */
@ApplicationScoped
public class Svarsbevakning {

    @Inject
    SvarRepository svar;

    void bevaka(@Observes Uppgiftlyft lyft) {
        if (lyft.uppgift().getNyckel().equals(SvarProcess.LAMNA)) {
            svar.finn(lyft.uppgift().getArsgranskningId()).ifPresent(Svar::uteblev);
        }
    }
}
