package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.ArendetAvbrutet;

/** A year that is cancelled waits for no answer. A fördjupad granskning can only be cancelled before anyone has been asked. */
@ApplicationScoped
public class Svarsavbrott {

    @Inject
    SvarRepository svaren;

    void sluta(@Observes ArendetAvbrutet avbrutet) {
        if (avbrutet.arende().arArets()) {
            svaren.finn(avbrutet.arende().id()).ifPresent(Svar::arendetAvbrots);
        }
    }
}
