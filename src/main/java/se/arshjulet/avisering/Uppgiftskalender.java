package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.arshjulet.inkorg.Formularregister;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.web.Texter;

/** The last day of each open task that the user has or could take, but for those that a phase has a day of its own for. */
@ApplicationScoped
public class Uppgiftskalender implements Kalenderkalla {

    /** From each tray. */
    private static final int HOGST = 500;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Formularregister formular;

    @Override
    public Stream<Kalenderpost> poster(Anvandare vem) {
        return uppgifter.avsedda(vem, HOGST).stream().filter(uppgift -> !formular.till(uppgift).avisering().isEmpty()).map(Uppgiftskalender::post);
    }

    private static Kalenderpost post(Uppgift uppgift) {
        return new Kalenderpost("uppgift-" + uppgift.getId(), uppgift.getForfaller(), Texter.text("avisering.kalender.uppgift", uppgift.getNamn(), uppgift.getArende()),
                uppgift.getTillkomst().getSkapad(), uppgift.getSida());
    }
}
