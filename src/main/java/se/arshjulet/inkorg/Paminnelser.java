package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.web.Texter;

/** What happens to a task that is not done: first a reminder to whoever has it, then it is raised. A task done meanwhile is left alone. */
@ApplicationScoped
public class Paminnelser {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Handelselogg logg;

    @Inject
    Postgang post;

    @Inject
    Event<Uppgiftlyft> lyft;

    public void paminn(Uppgiftsplats plats) {
        finn(plats).forEach(uppgift -> {
            logg.skrivI(plats.arende(), "inkorg.paminnelse", uppgift.getNamn());
            skriv(de(uppgift), "inkorg.brev.paminnelse", uppgift);
        });
    }

    public void lyft(Uppgiftsplats plats, Roll till) {
        finn(plats).forEach(uppgift -> {
            uppgift.lyft(till);
            lyft.fire(new Uppgiftlyft(uppgift, till));
            logg.skrivI(plats.arende(), "inkorg.lyft", uppgift.getNamn());
            skriv(anvandare.medRoll(till), "inkorg.brev.lyft", uppgift);
        });
    }

    /** More than one when a step is done by several at once. */
    private List<Uppgift> finn(Uppgiftsplats plats) {
        return uppgifter.oppna(plats.arende()).stream().filter(plats::ar).toList();
    }

    /** Whoever has the task; when nobody has, all who could take it. */
    private List<Anvandare> de(Uppgift uppgift) {
        if (!uppgift.arLedig()) {
            return anvandare.finn(uppgift.getHandlaggare()).stream().toList();
        }
        return anvandare.medRoll(uppgift.getRoll()).stream().filter(a -> switch (uppgift.getRoll()) {
            case NAMND -> a.getNamnd() != null && a.getNamnd().getId().equals(uppgift.getNamndId());
            case REDOVISNINGSREVISOR -> a.getByra() != null && uppgift.getNamndId() != null
                    && uppgifter.harByrauppdrag(a.getByra().getId(), uppgift.getNamndId(), uppgift.getAr());
            default -> true;
        }).toList();
    }

    private void skriv(List<Anvandare> mottagare, String nyckel, Uppgift uppgift) {
        String forfaller = uppgift.getForfaller() == null ? "" : uppgift.getForfaller().toString();
        String arende = uppgift.getFordjupadId() == null ? uppgift.getNamnd() : uppgift.getArende();
        String ar = String.valueOf(uppgift.getAr());
        mottagare.stream().filter(a -> a.getEpost() != null).forEach(a -> post.skicka(a.getEpost(),
                Texter.text(nyckel + ".amne", uppgift.getNamn(), arende, ar),
                Texter.text(nyckel, uppgift.getNamn(), arende, ar, forfaller)));
    }
}
