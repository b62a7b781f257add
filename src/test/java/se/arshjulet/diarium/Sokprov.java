package se.arshjulet.diarium;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** A register of many rows, put in place in one go. */
final class Sokprov {

    private static final String ARENDE = "insert into diariearende (version, dnr, ar, nummer, mening, handlingar, oppnat) values (1, ?, 2023, ?, ?, 10, ?)";
    private static final String HANDLING = "insert into diariehandling (version, arende_id, nummer, slag, status, titel, motpart, datum, registrerad, registrerad_av) "
            + "values (1, (select id from diariearende where dnr = ?), ?, 'SKRIVELSE', 'INKOMMEN', ?, ?, ?, current_timestamp, 'registrator')";

    private Sokprov() {
    }

    /** Ten handlingar in each. */
    static void fyll(Diariumprov prov, int arenden) throws SQLException {
        try (Connection c = prov.databas.kalla().getConnection(); PreparedStatement arende = c.prepareStatement(ARENDE); PreparedStatement handling = c.prepareStatement(HANDLING)) {
            c.setAutoCommit(false);
            for (int i = 1; i <= arenden; i++) {
                String dnr = "REV 2023-" + i;
                arende.setString(1, dnr);
                arende.setInt(2, i);
                arende.setString(3, "Tillsyn " + i);
                arende.setObject(4, java.sql.Date.valueOf(LocalDate.of(2023, 1, 2)));
                arende.addBatch();
            }
            arende.executeBatch();
            for (int i = 1; i <= arenden; i++) {
                for (int nr = 1; nr <= 10; nr++) {
                    handling.setString(1, "REV 2023-" + i);
                    handling.setInt(2, nr);
                    handling.setString(3, "Brev " + i + " nummer " + nr);
                    handling.setString(4, "Avsändare " + nr);
                    handling.setObject(5, java.sql.Date.valueOf(LocalDate.of(2023, 1, 2).plusDays(i % 300)));
                    handling.addBatch();
                }
            }
            handling.executeBatch();
            c.commit();
        }
    }
}
