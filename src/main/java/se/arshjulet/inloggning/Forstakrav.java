package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.arshjulet.organisation.ForstaAdministrator;
import se.arshjulet.organisation.Roll;

/** A new installation asks everyone who has a password for one-time codes too, until the administratör says otherwise (ASVS 6.3.3, ADR 45). */
@ApplicationScoped
public class Forstakrav {

    @Inject
    KodRepository koder;

    void stallUpp(@Observes ForstaAdministrator administrator) {
        Stream.of(Roll.values()).map(Kodkrav::new).forEach(koder::lagg);
    }
}
