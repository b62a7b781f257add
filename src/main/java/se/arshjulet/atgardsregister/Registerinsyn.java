package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/**
 * Who may see a point and who may do what with it. All that is in the register has been dispatched and is public: the office sees all of it, a
 * nämnd its own. The nämnd reports; the auditor who has or has had the nämnd's case, and the revisionsdirektör, verify.
 */
@ApplicationScoped
public class Registerinsyn {

    @Inject
    RegisterRepository register;

    @Inject
    Inloggad inloggad;

    /** @throws Obehorig also when there is none, so that the answer does not tell which there are */
    Atgardspunkt krav(Long id) {
        return Optional.ofNullable(id).flatMap(register::finn).filter(this::far).orElseThrow(() -> nej(id));
    }

    Atgardspunkt kravNamndens(Long id) {
        Atgardspunkt punkt = krav(id);
        if (!arNamndens(punkt)) {
            throw nej(id);
        }
        return punkt;
    }

    Atgardspunkt kravGranskarens(Long id) {
        Atgardspunkt punkt = krav(id);
        if (!arGranskarens(punkt)) {
            throw nej(id);
        }
        return punkt;
    }

    boolean far(Atgardspunkt punkt) {
        return arPaKontoret() || arNamndens(punkt);
    }

    boolean arNamndens(Atgardspunkt punkt) {
        return inloggad.har(Roll.NAMND) && punkt.getNamnd().getKortnamn().equals(minNamnd());
    }

    boolean arGranskarens(Atgardspunkt punkt) {
        return inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.har(Roll.YRKESREVISOR) && register.granskar(inloggad.anvandare().getId(), punkt.getNamnd().getId());
    }

    boolean arPaKontoret() {
        return inloggad.har(Roll.YRKESREVISOR) || inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.har(Roll.FORTROENDEVALD) || inloggad.har(Roll.REGISTRATOR);
    }

    /** A nämnd that has no other role sees its own whatever it asks for. */
    Registerurval begransat(Registerurval urval) {
        return arPaKontoret() ? urval : urval.hos(minNamnd());
    }

    /** Short name of the caller's nämnd; one that no nämnd has where there is none. */
    String minNamnd() {
        Anvandare jag = inloggad.anvandare();
        return jag.getNamnd() == null ? "" : jag.getNamnd().getKortnamn();
    }

    private static Obehorig nej(Long id) {
        return new Obehorig("åtgärdspunkt " + id);
    }
}
