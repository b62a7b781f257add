package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.mall.MallFaststalld;

/** Skriver i spåret att en utgåva av mallen har fastställts. */
@ApplicationScoped
public class Mallspar {

    @Inject
    Handelselogg logg;

    void vidFaststallande(@Observes MallFaststalld mall) {
        logg.skriv(null, "mall.faststalld", mall.namn() + " " + mall.utgava());
    }
}
