package se.arshjulet.platform.tid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import se.arshjulet.platform.process.Motorklocka;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives everybody the same {@link Clock}. */
@ApplicationScoped
public class Klockkalla {

    @Inject
    @ConfigProperty(name = "arshjulet.klocka.fil")
    Optional<String> fil;

    @Inject
    @ConfigProperty(name = "arshjulet.klocka.start")
    Optional<LocalDateTime> start;

    @Produces
    @Singleton
    public Clock klocka() {
        Klocka klocka = new Klocka(fil.map(Path::of).orElse(null), Motorklocka::stall);
        start.filter(s -> fil.isPresent()).ifPresent(s -> klocka.borja(s.atZone(Klocka.SVENSK_TID).toInstant()));
        return klocka;
    }
}
