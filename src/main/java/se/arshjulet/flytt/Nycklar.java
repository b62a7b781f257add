package se.arshjulet.flytt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What ties the rows of the new database together: taken away while they are copied, since tables point at each other, and tried again after. */
final class Nycklar {

    private static final String FRAMMANDE = "select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint "
            + "where contype = 'f' and connamespace = current_schema()::regnamespace";
    private static final String NUMRERADE = "select table_name, column_name from information_schema.columns "
            + "where table_schema = current_schema() and is_identity = 'YES'";

    private final Connection derby;
    private final Connection till;
    private final List<String> atersatt = new ArrayList<>();

    Nycklar(Connection derby, Connection till) {
        this.derby = derby;
        this.till = till;
    }

    void bort() throws SQLException {
        List<String> bort = new ArrayList<>();
        try (Statement sats = till.createStatement(); ResultSet rad = sats.executeQuery(FRAMMANDE)) {
            while (rad.next()) {
                bort.add("alter table " + rad.getString(1) + " drop constraint " + rad.getString(2));
                atersatt.add("alter table " + rad.getString(1) + " add constraint " + rad.getString(2) + " " + rad.getString(3));
            }
        }
        kor(bort);
    }

    void tillbaka() throws SQLException {
        kor(atersatt);
    }

    /** New rows get the numbers that they would have got in the old database: one that has been removed there is not given to another. */
    void rakna() throws SQLException {
        List<String> nummer = new ArrayList<>();
        try (Statement sats = till.createStatement(); ResultSet rad = sats.executeQuery(NUMRERADE);
                PreparedStatement nasta = derby.prepareStatement("values syscs_util.syscs_peek_at_identity(?, ?)")) {
            while (rad.next()) {
                nasta.setString(1, derby.getSchema());
                nasta.setString(2, rad.getString(1).toUpperCase(Locale.ROOT));
                try (ResultSet svar = nasta.executeQuery()) {
                    svar.next();
                    nummer.add("select setval(pg_get_serial_sequence('" + rad.getString(1) + "', '" + rad.getString(2) + "'), " + svar.getLong(1) + ", false)");
                }
            }
        }
        kor(nummer);
    }

    private void kor(List<String> satser) throws SQLException {
        try (Statement sats = till.createStatement()) {
            for (String en : satser) {
                sats.execute(en);
            }
        }
    }
}
