package se.arshjulet.revisionslogg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** The log and its seals in the database. Works on a connection of its own, so that it can be used beside a running server and without one. */
final class Sigillkedja {

    static final String RAD = "l.id, l.tid, l.vem, l.varifran, l.handling, l.slag, l.slag_id, l.fore, l.efter";
    private static final int OMGANG = 500;
    /** Transactions end in another order than they number their rows; this many rows back one may still come in. */
    private static final int EFTERSLANTRARE = 100_000;

    private final Connection databas;

    Sigillkedja(Connection databas) {
        this.databas = databas;
    }

    /**
     * Seals what has been committed since last time. Two nodes that do it at once get in each other's way by the number of the seal; one
     * of them gives up and finds the work done.
     *
     * @return how many rows were sealed
     */
    int forsegla() throws SQLException {
        databas.setAutoCommit(false);
        int alla = 0;
        try {
            for (int antal = omgang(); antal > 0; antal = omgang()) {
                alla += antal;
            }
            return alla;
        } catch (SQLException e) {
            databas.rollback();
            throw e;
        }
    }

    private int omgang() throws SQLException {
        Sigill sigill = sista();
        List<Loggrad> rader = oforseglade();
        try (PreparedStatement in = databas.prepareStatement("insert into revisionssigill (lopnummer, logg_id, sigill) values (?, ?, ?)")) {
            for (Loggrad rad : rader) {
                sigill = sigill.over(rad);
                in.setLong(1, sigill.lopnummer());
                in.setLong(2, rad.id());
                in.setString(3, sigill.varde());
                in.addBatch();
            }
            in.executeBatch();
        }
        databas.commit();
        return rader.size();
    }

    Sigill sista() throws SQLException {
        try (PreparedStatement fraga = databas.prepareStatement(
                "select lopnummer, sigill from revisionssigill order by lopnummer desc fetch first 1 rows only"); ResultSet svar = fraga.executeQuery()) {
            return svar.next() ? new Sigill(svar.getLong(1), svar.getString(2)) : Sigill.BORJAN;
        }
    }

    private List<Loggrad> oforseglade() throws SQLException {
        try (PreparedStatement fraga = databas.prepareStatement("select " + RAD + " from revisionslogg l "
                + "where l.id > coalesce((select max(s.logg_id) from revisionssigill s), 0) - " + EFTERSLANTRARE
                + " and not exists (select 1 from revisionssigill s where s.logg_id = l.id) order by l.id fetch first " + OMGANG + " rows only");
                ResultSet svar = fraga.executeQuery()) {
            List<Loggrad> rader = new ArrayList<>();
            while (svar.next()) {
                rader.add(rad(svar));
            }
            return rader;
        }
    }

    /** Reads the columns {@link #RAD} of the row that stands first. */
    static Loggrad rad(ResultSet svar) throws SQLException {
        Timestamp tid = svar.getTimestamp(2);
        return new Loggrad(svar.getLong(1), tid.toLocalDateTime(), svar.getString(3), svar.getString(4), Loggrad.Handling.valueOf(svar.getString(5)),
                svar.getString(6), svar.getLong(7), svar.getString(8), svar.getString(9));
    }
}
