package se.arshjulet.revisionslogg;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.installning.Nyckelfil;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.process.Samtidighet;
import se.arshjulet.platform.tid.Takt;

/** Seals what has been written to the log, about once a minute, and signs the end of the chain the first time on a new day. */
@ApplicationScoped
public class Forseglare {

    private static final Logger LOGG = Logger.getLogger(Forseglare.class.getName());
    private static final Duration MELLAN = Duration.ofMinutes(1);
    /** The seal's number is taken, in either database. */
    private static final String REDAN_GJORT = "23505";
    private static final int EFTER_ALLT_ANNAT = 9000;

    @Inject
    @ConfigProperty(name = "arshjulet.logg.nyckel")
    String nyckelfil;

    @Inject
    Clock klocka;

    private Instant nasta = Instant.MIN;

    void folj(@Observes @Priority(EFTER_ALLT_ANNAT) Takt takt) {
        // real time: a demo's clock may be moved
        Instant nu = Instant.now();
        if (nu.isBefore(nasta)) {
            return;
        }
        nasta = nu.plus(MELLAN);
        try (Connection databas = new Databas().getConnection()) {
            try {
                new Sigillkedja(databas).forsegla();
                ankra(databas);
            } finally {
                // what was only read is a transaction too, and one that is open cannot be closed
                databas.rollback();
            }
        } catch (SQLException e) {
            // another node sealed at the same time, or a row is still being written: what is left is taken next time
            LOGG.log(Samtidighet.arKrock(e) || REDAN_GJORT.equals(e.getSQLState()) ? Level.FINE : Level.WARNING, "The revisionslogg is sealed next time", e);
        }
    }

    private void ankra(Connection databas) throws SQLException {
        Ankarplats platsen = new Ankarplats(databas);
        Optional<Loggnyckel> nyckel = nyckel(platsen);
        if (nyckel.isPresent() && platsen.ankra(LocalDate.now(klocka), nyckel.get())) {
            LOGG.log(Level.INFO, "Revisionsloggens kedja är undertecknad: sigill {0}", new Sigillkedja(databas).sista());
        }
    }

    /** Made when the first day is signed. One that is missing later is not made anew: nobody could tell the old signatures from forged ones. */
    Optional<Loggnyckel> nyckel(Ankarplats platsen) throws SQLException {
        Path fil = Path.of(nyckelfil);
        try {
            if (Nyckelfil.harNyckel(fil)) {
                return Optional.of(Loggnyckel.las(fil));
            }
            if (platsen.alla().isEmpty()) {
                Loggnyckel ny = Loggnyckel.ny(fil);
                LOGG.log(Level.INFO, "Revisionsloggens nyckel är skapad. Spara den publika delen utanför systemet: {0}", ny.publik());
                return Optional.of(ny);
            }
            LOGG.log(Level.SEVERE, "Revisionsloggens nyckel {0} saknas, därför undertecknas inget. Lägg tillbaka filen ur säkerhetskopian.", fil);
        } catch (IOException e) {
            LOGG.log(Level.SEVERE, "Revisionsloggens nyckel " + fil + " kan inte användas", e);
        }
        return Optional.empty();
    }
}
