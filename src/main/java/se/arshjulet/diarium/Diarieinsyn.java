package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;

/**
 * The only place that says who at the office sees what in the register. The register itself is for all of them (OSL 5:1); what is working
 * material or secret is for the registrator, the revisionsdirektör and the yrkesrevisor whose årsgranskning it belongs to.
 */
@ApplicationScoped
public class Diarieinsyn {

    @Inject
    DiariumRepository diarium;

    @Inject
    Inloggad inloggad;

    /** Whether everything is open to the user, whatever ärende it is in. */
    boolean serAllt() {
        return inloggad.har(Roll.REGISTRATOR) || inloggad.har(Roll.REVISIONSDIREKTOR);
    }

    /** Id of the yrkesrevisor whose own ärenden are open to the user, or -1. */
    Long yrkesrevisor() {
        return inloggad.har(Roll.YRKESREVISOR) ? inloggad.anvandare().getId() : Long.valueOf(-1);
    }

    /** What the user may see of what there is, worked out once for all that is asked about. */
    Ram ram() {
        boolean allt = serAllt();
        return new Ram(allt, allt || !inloggad.har(Roll.YRKESREVISOR) ? Set.of() : Set.copyOf(diarium.arsgranskningar(yrkesrevisor())));
    }

    /**
     * The user's view.
     *
     * @param mina ids of the årsgranskningar that the user is the yrkesrevisor of
     */
    record Ram(boolean allt, Set<Long> mina) {

        private boolean oppet(Diariearende arende) {
            return allt || arende.getArsgranskningId() != null && mina.contains(arende.getArsgranskningId());
        }

        boolean farSe(Diariehandling handling) {
            return handling.getStatus().isAllman() || oppet(handling.getArende());
        }

        boolean farLasa(Diariehandling handling) {
            return farSe(handling) && (!handling.isHemlig() || oppet(handling.getArende()));
        }

        Handlingsrad rad(Diariehandling handling) {
            return Handlingsrad.av(handling, farLasa(handling));
        }
    }

    boolean farSkriva() {
        return inloggad.har(Roll.REGISTRATOR);
    }
}
