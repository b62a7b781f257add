package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.mall.MallFaststalld;

/** Writes in the audit trail that an edition of the template has been settled. */
@ApplicationScoped
public class Mallspar {

    @Inject
    Handelselogg logg;

    void vidFaststallande(@Observes MallFaststalld mall) {
        logg.skriv(null, "mall.faststalld", mall.namn() + " " + mall.utgava());
    }
}
