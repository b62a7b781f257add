package se.arshjulet.platform.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens an embedded Derby only while it can write. One that meets a full disk closes itself; opened again on the same disk it says nothing,
 * and is there without its tables until somebody closes it, also when there is room.
 */
final class Derbyoppning {

    /** As PostgreSQL says it: {@link se.arshjulet.platform.fel.FulltUtrymme} knows it. */
    private static final String FULL_DISK = "53100";
    static final String DERBY = "jdbc:derby:";

    private final Databas databas;
    private final Path katalog;
    private volatile Connection senaste;

    Derbyoppning(Databas databas, String url) {
        this.databas = databas;
        katalog = Path.of(url.substring(DERBY.length()).split(";")[0]);
    }

    /** @throws SQLException state 53100 when the database is closed and the disk is full */
    Connection anslut() throws SQLException {
        Connection forra = senaste;
        // a connection of a database that has closed itself says that it is closed
        boolean oppen = forra != null && !forra.isClosed();
        if (!oppen) {
            kravPlats();
        }
        Connection ny = databas.ansluten();
        if (!oppen) {
            kravPlatsOcksaEfter(ny);
        }
        senaste = ny;
        return ny;
    }

    private void kravPlats() throws SQLException {
        if (Utrymme.kanInteSkriva(katalog)) {
            throw new SQLException("The disk is full, or the directory cannot be written: " + katalog + ". The database is closed, and opens by itself when there is room", FULL_DISK);
        }
    }

    private void kravPlatsOcksaEfter(Connection ny) throws SQLException {
        try {
            kravPlats();
        } catch (SQLException full) {
            ny.close();
            databas.stang();
            throw full;
        }
    }
}
