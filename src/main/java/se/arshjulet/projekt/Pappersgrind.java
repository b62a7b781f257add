package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * A working paper is read by the team, whoever stands in for one of it, and the revisionsdirektör. It is written by one of the team whose independence
 * has been tried, changed by whoever wrote it while the report is being written, and reviewed by another of the team or the revisionsdirektör.
 */
@ApplicationScoped
public class Pappersgrind {

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektinsyn insyn;

    @Inject
    Projektgang gang;

    @Inject
    Inloggad inloggad;

    /** The caller may review papers. */
    FordjupadGranskning granskas(Long fordjupadId) {
        FordjupadGranskning fordjupad = insyn.kravArbetar(fordjupadId);
        if (!fordjupad.getCykel().skrivs()) {
            throw new Regelbrott("", "projekt.fel.papperKlart", fordjupad.getTitel());
        }
        List<Long> oprovade = gang.oprovade(fordjupadId);
        if (projekt.plan(fordjupadId).orElseThrow().medlem(inloggad.anvandarnamn()).filter(m -> oprovade.contains(m.getId())).isPresent()) {
            throw new Regelbrott("", "projekt.fel.oprovad");
        }
        return fordjupad;
    }

    /** The caller may write papers. */
    FordjupadGranskning skrivs(Long fordjupadId) {
        FordjupadGranskning fordjupad = granskas(fordjupadId);
        if (!insyn.skriver(fordjupad)) {
            throw new Regelbrott("", "projekt.fel.inteMed");
        }
        return fordjupad;
    }

    Arbetspapper papper(Long fordjupadId, Long papperId) {
        insyn.kravLaser(fordjupadId);
        return projekt.ettPapper(papperId).filter(p -> p.getFordjupad().getId().equals(fordjupadId)).orElseThrow(() -> new Obehorig("arbetspapper " + papperId));
    }

    Arbetspapper mitt(Long fordjupadId, Long papperId) {
        skrivs(fordjupadId);
        Arbetspapper papper = papper(fordjupadId, papperId);
        if (!papper.arSkrivetAv(inloggad.anvandarnamn())) {
            throw new Regelbrott("", "projekt.fel.annansPapper", papper.getUpprattadNamn());
        }
        return papper;
    }

    Pappersfil fil(Long id) {
        return projekt.pappersfil(id).filter(f -> insyn.laser(f.getPapper().getFordjupad())).orElseThrow(() -> new Obehorig("fil till arbetspapper " + id));
    }
}
