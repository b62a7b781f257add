package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** How far a granskning has come in its plan, and who may change what is left of it: its leader and the revisionsdirektör. */
@ApplicationScoped
public class Planlage {

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektinsyn insyn;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Processmotor motor;

    @Inject
    Inloggad inloggad;

    /** The step it stands in; empty while it is between two. What runs beside it does not count. */
    Optional<Projektsteg> steg(Long fordjupadId) {
        return modellens(fordjupadId).stream().flatMap(u -> Projektsteg.av(u.getNyckel()).stream()).max(Comparator.naturalOrder());
    }

    /** The open tasks of the model itself. */
    List<Uppgift> modellens(Long fordjupadId) {
        Set<String> egna = motor.uppgifterI(Stream.ofNullable(projekt.fordjupad(fordjupadId).orElseThrow().getCykel().getProcessinstans()).toList());
        return oppna(fordjupadId).stream().filter(u -> egna.contains(u.getMotornsId())).toList();
    }

    /** Also those that run beside the model. */
    List<Uppgift> oppna(Long fordjupadId) {
        return uppgifter.oppna(Arendeid.fordjupningens(fordjupadId));
    }

    /** Whether the plan has been handed in and the caller may change it. */
    boolean farAndra(FordjupadGranskning fordjupad) {
        return leder(fordjupad) && steg(fordjupad.getId()).filter(steg -> steg.compareTo(Projektsteg.PROJEKTPLAN) > 0).isPresent();
    }

    private boolean leder(FordjupadGranskning fordjupad) {
        return !fordjupad.getCykel().getLage().arKlar() && insyn.arbetar(fordjupad)
                && (inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.anvandarnamn().equals(fordjupad.getCykel().getProjektledare()));
    }

    /** @throws Regelbrott while the plan is being written, or between two steps */
    Projektplan plan(Long fordjupadId) {
        FordjupadGranskning fordjupad = insyn.kravArbetar(fordjupadId);
        if (!leder(fordjupad)) {
            throw new Obehorig("projektplanen i fördjupad granskning " + fordjupadId);
        }
        if (!farAndra(fordjupad)) {
            throw new Regelbrott("", steg(fordjupadId).isPresent() ? "projekt.fel.planenSkrivs" : "projekt.fel.mellanTvaSteg");
        }
        return projekt.plan(fordjupadId).orElseThrow();
    }
}
