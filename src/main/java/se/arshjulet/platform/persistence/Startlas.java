package se.arshjulet.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One node at a time makes or upgrades what all nodes share: tables, models, first content. The others wait, and find it done. The lock
 * belongs to a connection of its own, so that the database lets it go when a node is killed. A Derby has one server, and needs none.
 */
public final class Startlas implements AutoCloseable {

    /** Any number that nobody else on the same database uses. */
    private static final long NYCKEL = 0x417273686A756CL;

    private final Connection anslutning;

    private Startlas(Connection anslutning) {
        this.anslutning = anslutning;
    }

    /** @param databas a PostgreSQL that gives connections of its own, not from a pool */
    public static Startlas ta(DataSource databas) throws SQLException {
        Connection anslutning = databas.getConnection();
        try (Statement sats = anslutning.createStatement()) {
            // a node that is first may have much to do
            sats.execute("set lock_timeout = 0");
            sats.execute("select pg_advisory_lock(" + NYCKEL + ")");
            return new Startlas(anslutning);
        } catch (SQLException e) {
            anslutning.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        anslutning.close();
    }
}
