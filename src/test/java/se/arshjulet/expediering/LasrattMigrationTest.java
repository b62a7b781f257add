package se.arshjulet.expediering;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Migrationsprov;

/** A report that had been sent before the nämnd was let in at once can be read after the upgrade. */
class LasrattMigrationTest {

    private final Migrationsprov databas = new Migrationsprov("47");

    @Test
    void den_namnd_som_har_fatt_sin_rapport_far_lasa_den_och_ingen_annan() throws SQLException {
        databas.gor("insert into mall (id, version, namn, utgava, innehall) values (1, 1, 'Mall', 1, '{}')",
                "insert into revisionsar (id, version, ar, mall_id) values (1, 1, 2022, 1)",
                "insert into anvandare (id, version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 1, 'revisor', 'Rut Revisor', true, 0)");
        ar(1, "PAGAENDE", "1");
        ar(2, "PAGAENDE", "null");
        ar(3, "AVBRUTEN", "1");
        databas.migrera();
        assertThat(databas.rader("select fas from arsgranskning order by id")).containsExactly("SVAR", "EXPEDIERING", "EXPEDIERING");
    }

    private void ar(int nummer, String status, String av) throws SQLException {
        databas.gor("insert into namnd (id, version, namn, kortnamn, aktiv) values (" + nummer + ", 1, 'Nämnden " + nummer + "', 'N" + nummer + "', true)",
                "insert into arsgranskning (id, version, revisionsar_id, namnd_id, yrkesrevisor_id, status, avbrottsmotiv, fas, startad) values (" + nummer + ", 1, 1, " + nummer
                        + ", 1, '" + status + "', " + ("AVBRUTEN".equals(status) ? "'Fel.'" : "null") + ", 'EXPEDIERING', current_timestamp)",
                "insert into expediering (version, arsgranskning_id, dnr, datum, av_id) values (1, " + nummer + ", 'REV', '2023-01-15', " + av + ")");
    }
}
