package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.organisation.Avidentifierad;

/** Notices and the choice of how to get them are nobody's when the person is gone; so is the address of the calendar. */
@ApplicationScoped
public class Aviseringsstadning {

    @Inject
    AviseringRepository aviseringar;

    void stada(@Observes Avidentifierad borta) {
        aviseringar.taBortFor(borta.vem().getId());
    }
}
