package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.inkorg.Uppgiftlyft;

/** An answer that never came is a state with a consequence: it is uteblivet, and the elected auditors know. */
@ApplicationScoped
public class Svarsbevakning {

    @Inject
    Svarsgrind grind;

    void bevaka(@Observes Uppgiftlyft lyft) {
        if (lyft.uppgift().getNyckel().equals(SvarProcess.LAMNA)) {
            grind.till(lyft.uppgift()).uteblev();
        }
    }
}
