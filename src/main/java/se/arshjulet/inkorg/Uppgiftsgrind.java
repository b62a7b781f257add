package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;

/** The one place that says whether a task is for somebody. */
@ApplicationScoped
public class Uppgiftsgrind {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Formularregister formular;

    @Inject
    Fordjupningsregister fordjupade;

    @Inject
    Inloggad inloggad;

    /** @throws Redan when it is done already; Obehorig when it is not for the caller */
    Uppgift synlig(Long id) {
        Uppgift uppgift = uppgifter.finn(id).orElseThrow(Redan::klar);
        if (!farSe(uppgift)) {
            throw new Obehorig("uppgift " + id);
        }
        return uppgift;
    }

    /** Whether the caller may open the task: has it, could have it, or leads the office. */
    public boolean farSe(Uppgift uppgift) {
        Anvandare jag = inloggad.anvandare();
        return uppgift.harTagitsAv(jag.getAnvandarnamn()) || jag.har(Roll.REVISIONSDIREKTOR) || arFor(uppgift, jag);
    }

    /** A task that the caller has and may work in. */
    Uppgift min(Long id) {
        Uppgift uppgift = synlig(id);
        if (uppgift.arLedig()) {
            throw new Regelbrott("", "inkorg.fel.taForst");
        }
        if (!uppgift.harTagitsAv(inloggad.anvandarnamn())) {
            throw Redan.tagen(anvandare.namn(uppgift.getHandlaggare()));
        }
        return uppgift;
    }

    /** Whether the task can be given to this person: role, nämnd or firm, and four eyes. */
    void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
        if (!vem.isAktiv() || !arFor(uppgift, vem)) {
            throw new Regelbrott("till", "inkorg.fel.inteFor", vem.getNamn());
        }
        formular.till(uppgift).provaHandlaggare(uppgift, vem);
    }

    private boolean arFor(Uppgift uppgift, Anvandare vem) {
        if (!vem.har(uppgift.getRoll())) {
            return false;
        }
        return switch (uppgift.getRoll()) {
            case NAMND -> vem.getNamnd() != null && Objects.equals(vem.getNamnd().getId(), uppgift.getNamndId());
            case REDOVISNINGSREVISOR -> vem.getByra() != null
                    && uppgift.getNamndId() != null && uppgifter.harByrauppdrag(vem.getByra().getId(), uppgift.getNamndId(), uppgift.getAr());
            // an auditor's task (in a fördjupad granskning: one of its team) is for the auditor it was given to, who or the direktör may give it to another auditor
            case YRKESREVISOR -> uppgift.harTagitsAv(vem.getAnvandarnamn()) || !vem.equals(inloggad.anvandare())
                    && (uppgift.getFordjupadId() == null || fordjupade.arbetar(uppgift.getFordjupadId(), vem));
            default -> true;
        };
    }
}
