package se.arshjulet.flytt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Oppningsfel;
import se.arshjulet.platform.web.Texter;

/**
 * {@code java -jar arshjulet.jar --flytta-till jdbc:postgresql://…}: copies everything from the Derby of the settings to an empty PostgreSQL,
 * while the server is stopped. The Derby is only read. Ends with 0 when every table holds the same on both sides, 1 when it does not
 * (then nothing has been put in the PostgreSQL), 2 when the move was never begun.
 */
public final class Flyttkommando {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String MINNET = "flytt.minne";

    private Flyttkommando() {
    }

    /** @param argument the address of the PostgreSQL, first of what follows the command; user and password come from the settings */
    public static int kor(Appendable ut, List<String> argument) throws IOException {
        if (argument.isEmpty() || !argument.get(0).startsWith(POSTGRESQL)) {
            return sag(ut, 2, "flytt.vart");
        }
        Path katalog = Path.of(Databas.installning("arshjulet.data", "data"), "databas");
        if (!Files.isDirectory(katalog)) {
            return sag(ut, 2, "flytt.ingetAttFlytta", katalog);
        }
        Databas fran = Databas.derby(katalog);
        try {
            return flytta(ut, oppna(fran, katalog), Databas.utanServer(argument.get(0)));
        } catch (Flytthinder hinder) {
            return sag(ut, 2, hinder.nyckel(), hinder.varden());
        } catch (SQLException e) {
            return minnetTogSlut(e) ? sag(ut, 1, MINNET) : sag(ut, 1, "flytt.avbruten", e.getMessage());
        } catch (OutOfMemoryError slut) {
            return sag(ut, 1, MINNET);
        } finally {
            stang(fran);
        }
    }

    private static Connection oppna(Databas fran, Path katalog) {
        try {
            return fran.getConnection();
        } catch (SQLException fel) {
            throw Oppningsfel.annanProcess(fel) ? new Flytthinder("flytt.igang", katalog) : new Flytthinder("flytt.oppnas", katalog, Oppningsfel.orsak(fel));
        }
    }

    private static int flytta(Appendable ut, Connection derby, Databas till) throws IOException, SQLException {
        Flytt flytt = new Flytt(derby, till);
        flytt.forbered();
        long fel = 0;
        for (Utfall tabell : flytt.kor()) {
            fel += tabell.lika() ? 0 : 1;
            ut.append(tabell.rad()).append('\n');
        }
        return fel == 0 ? sag(ut, 0, "flytt.klar", flytt.tabeller(), flytt.rader()) : sag(ut, 1, "flytt.olika", fel);
    }

    /** Both databases tell of it in their own words. */
    private static boolean minnetTogSlut(SQLException fel) {
        for (Throwable en : fel) {
            if (en instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static void stang(Databas derby) {
        try {
            derby.stang();
        } catch (SQLException aldrigOppnad) {
            // somebody else's, damaged, or never opened: nothing to close
        }
    }

    private static int sag(Appendable ut, int slut, String nyckel, Object... varden) throws IOException {
        ut.append(Texter.text(nyckel, varden)).append('\n');
        return slut;
    }
}
