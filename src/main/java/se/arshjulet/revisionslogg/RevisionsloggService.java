package se.arshjulet.revisionslogg;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.persistence.Databas;

/**
 * The log for those who answer for the system. The administratör sees who did what and when, and which fields; what the
 * records hold is the auditors' own, and is shown to the revisionsdirektör.
 */
@Tjanst
public class RevisionsloggService {

    private static final int RADER = 50;

    @Inject
    RevisionsloggRepository logg;

    @Inject
    @ConfigProperty(name = "arshjulet.logg.nyckel")
    String nyckelfil;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public Loggsida sida(Loggfilter filter) {
        List<Loggrad> rader = logg.rader(filter, RADER + 1);
        Long aldre = rader.size() > RADER ? rader.get(RADER - 1).id() : null;
        return new Loggsida(rader.stream().limit(RADER).map(this::somDenFarSes).toList(), aldre);
    }

    private Loggrad somDenFarSes(Loggrad rad) {
        return inloggad.har(Roll.REVISIONSDIREKTOR) ? rad : new Loggrad(rad.id(), rad.tid(), rad.vem(), rad.varifran(), rad.handling(), rad.slag(),
                rad.slagId(), Falt.utanVarden(rad.fore()), Falt.utanVarden(rad.efter()));
    }

    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public List<String> slag() {
        return logg.slag();
    }

    /** Reads the whole log and tries every seal and signature. */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public Provning prova() {
        try (Connection databas = Databas.medTalamod().getConnection()) {
            return Loggkontroll.av(databas, Path.of(nyckelfil), LocalDateTime.now(klocka));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The log of a period with its seals, a JSON object on each line, oldest first: what an outsider needs to try it. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void exportera(Loggfilter filter, OutputStream till) throws IOException {
        try (Connection databas = Databas.medTalamod().getConnection()) {
            new Loggexport(databas).skriv(filter, till);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
