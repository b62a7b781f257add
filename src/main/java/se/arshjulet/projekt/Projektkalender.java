package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.arshjulet.avisering.Kalenderkalla;
import se.arshjulet.avisering.Kalenderpost;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** The last day of every step in the fördjupade granskningar that an auditor works in, until they are dispatched. */
@ApplicationScoped
public class Projektkalender implements Kalenderkalla {

    @Inject
    ProjektRepository projekt;

    @Override
    public Stream<Kalenderpost> poster(Anvandare vem) {
        return vem.har(Roll.YRKESREVISOR) ? projekt.planer(vem.getAnvandarnamn()).stream().flatMap(Projektkalender::steg) : Stream.empty();
    }

    private static Stream<Kalenderpost> steg(Projektplan plan) {
        FordjupadGranskning fordjupad = plan.getFordjupad();
        return plan.getDagar().entrySet().stream().map(dag -> new Kalenderpost("projekt-" + fordjupad.getId() + "-" + dag.getKey(), dag.getValue(),
                Texter.text("projekt.kalender", Texter.text("projekt.steg." + dag.getKey()), fordjupad.getTitel()),
                fordjupad.getCykel().getStartad(), "/fordjupning/fordjupad.xhtml?id=" + fordjupad.getId()));
    }
}
