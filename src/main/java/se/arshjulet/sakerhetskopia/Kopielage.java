package se.arshjulet.sakerhetskopia;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.persistence.Databas;

/** Whether copies are made here, and when the latest one was, for those who watch over the installation. */
@ApplicationScoped
public class Kopielage {

    @Inject
    @ConfigProperty(name = "arshjulet.kopior")
    String katalog;

    /** A PostgreSQL is copied with its own tools: what those have made, and when, is not known here. */
    public boolean isProgrammets() {
        return !new Databas().arPostgresql();
    }

    /** Empty when there is none. Copies that something else than the application makes are not known here. */
    public Optional<LocalDateTime> senaste() {
        try {
            return new Kopierum(Path.of(katalog)).alla().stream().findFirst().map(kopia -> LocalDateTime.parse(kopia.namn(), Kopiering.NAMN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
