package se.arshjulet.revisionslogg;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.platform.web.Texter;

/**
 * {@code java -jar arshjulet.jar --prova-revisionsloggen}: tries the log without the server, which must not be running on the same files.
 * Ends with 0 when the log is whole, 1 when it is not, 2 when it cannot be read.
 */
public final class Loggkommando {

    private Loggkommando() {
    }

    /**
     * @param ut       where the answer is written
     * @param argument none are asked for
     */
    public static int kor(Appendable ut, List<String> argument) throws IOException {
        try (Connection databas = Databas.utanServer().getConnection()) {
            Provning provning = Loggkontroll.av(databas, nyckel(), LocalDateTime.now(Klocka.SVENSK_TID));
            ut.append(Texter.text("revisionslogg.provning." + (provning.isHel() ? "hel" : "bruten"),
                    provning.rader(), provning.ankare(), provning.efterAnkaret(), provning.oforseglade())).append('\n');
            for (Provning.Fel fel : provning.fel()) {
                ut.append("  ").append(Texter.text("revisionslogg.fel." + fel.slag().name().toLowerCase(Locale.ROOT), fel.nummer())).append('\n');
            }
            return provning.isHel() ? 0 : 1;
        } catch (SQLException e) {
            ut.append(Texter.text("revisionslogg.provning.oppnas", e.getMessage())).append('\n');
            return 2;
        }
    }

    private static Path nyckel() {
        return Path.of(Databas.installning("arshjulet.logg.nyckel", Databas.installning("arshjulet.data", "data") + "/revisionslogg.nyckel"));
    }
}
