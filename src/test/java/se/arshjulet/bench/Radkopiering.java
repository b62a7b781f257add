package se.arshjulet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays up many rows that are like one that is there, but for some columns. The one is read once: to look it up for each new row
 * costs more than the row.
 */
final class Radkopiering implements AutoCloseable {

    private final PreparedStatement nya;
    private final List<Object> lika = new ArrayList<>();

    /**
     * @param nyckel  the column whose value points the row out and is new in each copy
     * @param andrade the columns that each copy has its own values in
     */
    Radkopiering(Connection c, String tabell, String nyckel, String mall, String... andrade) throws SQLException {
        List<String> kolumner = new ArrayList<>(List.of(nyckel));
        kolumner.addAll(List.of(andrade));
        try (PreparedStatement p = c.prepareStatement("select * from " + tabell + " where " + nyckel + " = ?")) {
            p.setString(1, mall);
            try (ResultSet rad = p.executeQuery()) {
                rad.next();
                ResultSetMetaData om = rad.getMetaData();
                for (int i = 1; i <= om.getColumnCount(); i++) {
                    if (rad.getObject(i) != null && !om.isAutoIncrement(i) && !kolumner.contains(om.getColumnName(i))) {
                        kolumner.add(om.getColumnName(i));
                        lika.add(rad.getObject(i));
                    }
                }
            }
        }
        nya = c.prepareStatement("insert into " + tabell + " (" + String.join(", ", kolumner) + ") values ("
                + kolumner.stream().map(k -> "?").collect(Collectors.joining(", ")) + ")");
    }

    /** @param egna the new key, then the copy's own values */
    void lagg(Object... egna) throws SQLException {
        int plats = 1;
        for (Object varde : egna) {
            nya.setObject(plats++, varde);
        }
        for (Object varde : lika) {
            nya.setObject(plats++, varde);
        }
        nya.addBatch();
    }

    void skriv() throws SQLException {
        nya.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        nya.close();
    }
}
