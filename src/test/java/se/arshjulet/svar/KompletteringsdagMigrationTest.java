package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Migrationsprov;

/** A completion that was asked for before completions had a day of their own gets the fourteen days that its process counts. */
class KompletteringsdagMigrationTest {

    private final Migrationsprov databas = new Migrationsprov("30");

    @Test
    void en_komplettering_som_pagar_far_fjorton_dagar_fran_den_granskning_som_begarde_den() throws SQLException {
        databas.gor("insert into mall (id, version, namn, utgava, innehall) values (1, 1, 'Mall', 1, '{}')",
                "insert into revisionsar (id, version, ar, mall_id) values (1, 1, 2022, 1)",
                "insert into anvandare (id, version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 1, 'revisor', 'Rut Revisor', true, 0)");
        svar(1, "KOMPLETTERING_BEGARD");
        svar(2, "ACCEPTERAT");
        svar(3, "KOMPLETTERING_BEGARD");
        databas.gor("insert into svarsgranskning (version, svar_id, omgang, accepterat, granskare_id, tidpunkt) values (1, 1, 1, false, 1, '2023-06-20 10:00:00')",
                "insert into svarsgranskning (version, svar_id, omgang, accepterat, granskare_id, tidpunkt) values (1, 1, 2, false, 1, '2023-08-15 10:00:00')");
        databas.migrera();
        assertThat(senast(1)).isEqualTo("2023-08-29");
        assertThat(senast(2)).isEqualTo("null");
        assertThat(senast(3)).as("en dag, fast ingen vet när den begärdes").isNotEqualTo("null");
    }

    private void svar(int nummer, String status) throws SQLException {
        databas.gor("insert into namnd (id, version, namn, kortnamn, aktiv) values (" + nummer + ", 1, 'Nämnden " + nummer + "', 'N" + nummer + "', true)",
                "insert into arsgranskning (id, version, revisionsar_id, namnd_id, yrkesrevisor_id, status, fas, startad) values (" + nummer + ", 1, 1, " + nummer
                        + ", 1, 'PAGAENDE', 'SVAR', current_timestamp)",
                "insert into svar (id, version, arsgranskning_id, namnd_id, sista_svarsdag, status, lamnat, sent) values (" + nummer + ", 1, " + nummer + ", " + nummer
                        + ", '2023-06-30', '" + status + "', '2023-06-11 10:00:00', false)");
    }

    private String senast(int svar) throws SQLException {
        return databas.rader("select kompletteras_senast from svar where id = " + svar).get(0);
    }
}
