package se.arshjulet.sakerhetskopia;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import se.arshjulet.platform.persistence.Databas;

/** A database on the disk, as the tests of copies write and read it. */
final class Kopiedatabas {

    private Kopiedatabas() {
    }

    /** Opens it as the program would, and closes it. */
    static long namnder(Path databas) {
        try {
            try (Connection c = oppna(databas)) {
                return Kopiering.rader(c).get("NAMND");
            } finally {
                Databas.derby(databas).stang();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection oppna(Path databas) throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + databas);
    }

    static void sats(Connection anslutning, String sql) throws SQLException {
        try (Statement sats = anslutning.createStatement()) {
            sats.executeUpdate(sql);
        }
    }
}
