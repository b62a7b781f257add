package se.arshjulet.personuppgifter;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a database hold nothing of anybody: one that is a copy, and is only for this. At last every table is written anew, so that nothing
 * is left of what was overwritten.
 */
final class Supportkopia {

    private static final byte[] INGEN_FIL = {0};

    private final Connection databas;
    private final String losenord;
    private final Maskering mask = new Maskering();

    /** @param losenord hashed, of every account from now on */
    Supportkopia(Connection databas, String losenord) {
        this.databas = databas;
        this.losenord = losenord;
    }

    void gor() throws SQLException {
        databas.setAutoCommit(false);
        try {
            rensa();
        } catch (SQLException | RuntimeException e) {
            databas.rollback();
            throw e;
        }
        databas.setAutoCommit(true);
        sats("call syscs_util.syscs_checkpoint_database()");
    }

    private void rensa() throws SQLException {
        for (String utlosare : lista("select triggername from sys.systriggers")) {
            sats("drop trigger \"" + utlosare + "\"");
        }
        konton();
        List<String> allaTabeller = tabeller();
        List<Persontabell> finns = Personregister.alla().stream().filter(tabell -> allaTabeller.stream().anyMatch(tabell.tabell()::equalsIgnoreCase)).toList();
        tom(finns.stream().filter(tabell -> tabell.andamal().undvaras(tabell.tabell())).map(Persontabell::tabell).collect(Collectors.toCollection(ArrayList::new)));
        for (Persontabell tabell : finns) {
            maskera(tabell);
        }
        databas.commit();
        for (String tabell : allaTabeller) {
            skrivOm(tabell);
        }
    }

    private void konton() throws SQLException {
        try (Statement sats = databas.createStatement(); ResultSet rad = sats.executeQuery("select id, anvandarnamn, namn from anvandare")) {
            while (rad.next()) {
                mask.kann(rad.getLong(1), rad.getString(2), rad.getString(3));
            }
        }
    }

    /** In whatever order they point at each other. */
    private void tom(List<String> tabeller) throws SQLException {
        SQLException sist = null;
        for (int varv = tabeller.size(); varv > 0 && !tabeller.isEmpty(); varv--) {
            for (String tabell : List.copyOf(tabeller)) {
                try {
                    sats("delete from " + tabell);
                    tabeller.remove(tabell);
                } catch (SQLException annanForst) {
                    sist = annanForst;
                }
            }
        }
        if (!tabeller.isEmpty()) {
            throw sist;
        }
    }

    private void maskera(Persontabell tabell) throws SQLException {
        List<String> kolumner = tabell.personliga().stream().filter(kolumn -> tabell.kolumner().get(kolumn) != Kolumnslag.ID).toList();
        if (kolumner.isEmpty()) {
            return;
        }
        String villkor = "act_ge_bytearray".equals(tabell.tabell()) ? " where deployment_id_ is null" : "";
        try (Statement sats = databas.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE);
                ResultSet rad = sats.executeQuery("select " + String.join(", ", kolumner) + " from " + tabell.tabell() + villkor)) {
            while (rad.next()) {
                for (int i = 1; i <= kolumner.size(); i++) {
                    maskera(rad, i, tabell.kolumner().get(kolumner.get(i - 1)));
                }
                rad.updateRow();
            }
        }
    }

    private void maskera(ResultSet rad, int i, Kolumnslag slag) throws SQLException {
        if (slag == Kolumnslag.FIL) {
            if (rad.getBytes(i) != null) {
                rad.updateBytes(i, INGEN_FIL);
            }
            return;
        }
        String varde = rad.getString(i);
        if (varde != null) {
            rad.updateString(i, slag == Kolumnslag.HEMLIGHET || slag == Kolumnslag.KRYPTERAD ? losenord : mask.text(slag, varde));
        }
    }

    private void skrivOm(String tabell) throws SQLException {
        try (CallableStatement kort = databas.prepareCall("call syscs_util.syscs_compress_table('APP', ?, 1)")) {
            kort.setString(1, tabell);
            kort.execute();
        }
        databas.commit();
    }

    /** As the database names them. */
    private List<String> tabeller() throws SQLException {
        List<String> tabeller = new ArrayList<>();
        try (ResultSet rad = databas.getMetaData().getTables(null, "APP", null, new String[] {"TABLE"})) {
            while (rad.next()) {
                tabeller.add(rad.getString("TABLE_NAME"));
            }
        }
        return tabeller;
    }

    private List<String> lista(String fraga) throws SQLException {
        List<String> svar = new ArrayList<>();
        try (PreparedStatement sats = databas.prepareStatement(fraga); ResultSet rad = sats.executeQuery()) {
            while (rad.next()) {
                svar.add(rad.getString(1));
            }
        }
        return svar;
    }

    private void sats(String sql) throws SQLException {
        try (Statement sats = databas.createStatement()) {
            sats.execute(sql);
        }
    }
}
