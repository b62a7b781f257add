package se.arshjulet.sakerhetskopia;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Utrymme;

/** Copies of the running application, for the administratör. */
@Tjanst
public class SakerhetskopiaService {

    private static final Logger LOGG = Logger.getLogger(SakerhetskopiaService.class.getName());

    @Inject
    @ConfigProperty(name = "arshjulet.kopior")
    String katalog;

    @Inject
    @ConfigProperty(name = "arshjulet.logg.nyckel")
    String loggnyckel;

    @Inject
    @ConfigProperty(name = "arshjulet.koder.nyckel")
    String kodnyckel;

    @Inject
    @ConfigProperty(name = "arshjulet.data")
    String data;

    @Inject
    Utrymme utrymme;

    @Inject
    Clock klocka;

    private final ReentrantLock enIGangen = new ReentrantLock();

    @Tillaten(value = Roll.ADMINISTRATOR, nyckel = Apiratt.SAKERHETSKOPIOR_LASA)
    public List<Sakerhetskopia> alla() {
        try {
            return rum().alla();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Regelbrott when one is being made already, there is no room for it, it could not be made, or the database makes its own */
    @Tillaten(value = Roll.ADMINISTRATOR, nyckel = Apiratt.SAKERHETSKOPIOR_SKRIVA)
    @Transactional(TxType.NOT_SUPPORTED)
    public Sakerhetskopia gor() {
        Databas databasen = new Databas();
        if (databasen.arPostgresql()) {
            throw new Regelbrott("", "sakerhetskopia.fel.postgresql");
        }
        if (!enIGangen.tryLock()) {
            throw new Regelbrott("", "sakerhetskopia.fel.pagar");
        }
        try (Connection databas = databasen.getConnection()) {
            rum().kravRum(Path.of(data, Kopierum.DATABAS), utrymme.reserv());
            return new Kopiering(rum(), nycklar()).gor(databas, LocalDateTime.now(klocka));
        } catch (SQLException | IOException e) {
            LOGG.log(Level.SEVERE, "No copy was made in " + katalog, e);
            throw new Regelbrott("", "sakerhetskopia.fel.misslyckades", katalog);
        } finally {
            enIGangen.unlock();
        }
    }

    private Map<Kopienyckel, Path> nycklar() {
        return Map.of(Kopienyckel.LOGG, Path.of(loggnyckel), Kopienyckel.KODER, Path.of(kodnyckel));
    }

    private Kopierum rum() {
        return new Kopierum(Path.of(katalog));
    }
}
