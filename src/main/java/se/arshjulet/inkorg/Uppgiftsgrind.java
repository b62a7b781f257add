package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Ersattningar;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.logg.Sammanhang;

/** The one place that says whether a task is for somebody. */
@ApplicationScoped
public class Uppgiftsgrind {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    ByrauppgiftRepository byrauppgifter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Formularregister formular;

    @Inject
    Fordjupningsregister fordjupade;

    @Inject
    Inloggad inloggad;

    @Inject
    Ersattningar ersattningar;

    /** @throws Redan when it is done already; Obehorig when it is not for the caller */
    Uppgift synlig(Long id) {
        Uppgift uppgift = uppgifter.finn(id).orElseThrow(Redan::klar);
        if (!farSe(uppgift)) {
            throw new Obehorig("uppgift " + id);
        }
        // no name that somebody has written
        Sammanhang.arende(uppgift.getFordjupadId() == null ? uppgift.getNamnd() + "-" + uppgift.getAr() : "fordjupad-" + uppgift.getFordjupadId());
        return uppgift;
    }

    /** Whether the caller may open the task: has it, could have it, works for whoever has it, or leads the office. */
    public boolean farSe(Uppgift uppgift) {
        Anvandare jag = inloggad.anvandare();
        return uppgift.harTagitsAv(jag.getAnvandarnamn()) || jag.getRoller().stream().anyMatch(Uppgiftsgrind::leder) || arFor(uppgift, jag)
                || ersatter(uppgift, jag);
    }

    /** Whoever leads the office may open every task. */
    public static boolean leder(Roll roll) {
        return roll == Roll.REVISIONSDIREKTOR;
    }

    /** Whether the caller works in the task beside others that it is for, whoever has it. */
    boolean delas(Uppgift uppgift) {
        return formular.till(uppgift).delad() && arFor(uppgift, inloggad.anvandare());
    }

    /** Whether the caller may work in the task: has it, shares it, or is here for whoever has it and could have done it himself. */
    public boolean farArbeta(Uppgift uppgift) {
        Anvandare jag = inloggad.anvandare();
        return uppgift.harTagitsAv(jag.getAnvandarnamn()) || delas(uppgift) || ersatter(uppgift, jag) && kanErsatta(uppgift, jag);
    }

    /** The substitute must have the role that the task asks for, and the same nämnd or firm where that counts. */
    private boolean ersatter(Uppgift uppgift, Anvandare jag) {
        return !uppgift.arLedig() && ersattningar.ersatter(jag, uppgift.getHandlaggare()) && harRollen(uppgift, jag);
    }

    private boolean harRollen(Uppgift uppgift, Anvandare ersattare) {
        return uppgift.getRoll() == Roll.YRKESREVISOR ? ersattare.har(Roll.YRKESREVISOR) : arFor(uppgift, ersattare);
    }

    /** Whether somebody who is here for whoever has the task could do it: the role, and no rule that holds against the substitute. */
    public boolean kanErsatta(Uppgift uppgift, Anvandare ersattare) {
        if (!harRollen(uppgift, ersattare)) {
            return false;
        }
        try {
            formular.till(uppgift).provaErsattare(uppgift, ersattare);
            return true;
        } catch (Regelbrott nej) {
            return false;
        }
    }

    /**
     * A task that the caller works in: his own, or in the place of someone who is away. What follows in the same request is then
     * done in that person's place.
     *
     * @throws Regelbrott when a rule holds against the substitute himself
     */
    Uppgift iArbete(Long id) {
        Uppgift uppgift = synlig(id);
        Anvandare jag = inloggad.anvandare();
        if (uppgift.harTagitsAv(jag.getAnvandarnamn()) || delas(uppgift) || !ersatter(uppgift, jag)) {
            return min(id);
        }
        formular.till(uppgift).provaErsattare(uppgift, jag);
        inloggad.gorIStalletFor(uppgift.getHandlaggare());
        return uppgift;
    }

    /** A task that the caller has, or shares. */
    Uppgift min(Long id) {
        Uppgift uppgift = synlig(id);
        if (delas(uppgift)) {
            return uppgift;
        }
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

    /** Whether {@link #provaHandlaggare} lets this person through. */
    public boolean kanTa(Uppgift uppgift, Anvandare vem) {
        try {
            provaHandlaggare(uppgift, vem);
            return true;
        } catch (Regelbrott nej) {
            return false;
        }
    }

    private boolean arFor(Uppgift uppgift, Anvandare vem) {
        if (!vem.har(uppgift.getRoll())) {
            return false;
        }
        return switch (uppgift.getRoll()) {
            case NAMND -> vem.getNamnd() != null && Objects.equals(vem.getNamnd().getId(), uppgift.getNamndId());
            case REDOVISNINGSREVISOR -> byrauppgifter.arFor(vem.getByra(), uppgift);
            // an auditor's task (in a fördjupad granskning: one of its team) is for the auditor it was given to, who or the direktör may give it to another auditor
            case YRKESREVISOR -> uppgift.harTagitsAv(vem.getAnvandarnamn()) || !vem.equals(inloggad.anvandare())
                    && (uppgift.getFordjupadId() == null || fordjupade.arbetar(uppgift.getFordjupadId(), vem));
            default -> true;
        };
    }
}
