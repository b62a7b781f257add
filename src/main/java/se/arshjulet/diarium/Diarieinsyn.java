package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;

/**
 * The only place that says who at the office sees what in the register. The register itself is for all of them (OSL 5:1); what is working
 * material or secret is for the registrator, the revisionsdirektör and the yrkesrevisor whose årsgranskning it belongs to.
 */
@ApplicationScoped
public class Diarieinsyn {

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

    /** What is secret, and what is working material, in this ärende. */
    boolean farSeAllt(Diariearende arende) {
        return serAllt() || inloggad.har(Roll.YRKESREVISOR) && arHandlaggare(arende, inloggad.anvandare());
    }

    boolean farSe(Diariehandling handling) {
        return handling.getStatus().isAllman() || farSeAllt(handling.getArende());
    }

    boolean farLasa(Diariehandling handling) {
        return farSe(handling) && (!handling.isHemlig() || farSeAllt(handling.getArende()));
    }

    boolean farSkriva() {
        return inloggad.har(Roll.REGISTRATOR);
    }

    private static boolean arHandlaggare(Diariearende arende, Anvandare jag) {
        return arende.getArsgranskning() != null && arende.getArsgranskning().getYrkesrevisor().getAnvandarnamn().equals(jag.getAnvandarnamn());
    }
}
