package se.arshjulet.revisionslogg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Reads what is too large for the memory: some rows are fetched at a time. PostgreSQL does so only within a transaction; without one
 * its driver takes in all of the answer before it gives the first row. What was begun here is ended here, and nothing is left of it.
 */
final class Radlasning implements AutoCloseable {

    private static final int OMGANG = 500;

    private final Connection databas;
    private final boolean egen;

    Radlasning(Connection databas) throws SQLException {
        this.databas = databas;
        egen = databas.getAutoCommit();
        if (egen) {
            databas.setAutoCommit(false);
        }
    }

    PreparedStatement fraga(String sats) throws SQLException {
        PreparedStatement fraga = databas.prepareStatement(sats);
        fraga.setFetchSize(OMGANG);
        return fraga;
    }

    @Override
    public void close() throws SQLException {
        if (egen) {
            // what was only read is a transaction too, and one that is open cannot be closed
            databas.rollback();
            databas.setAutoCommit(true);
        }
    }
}
