package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Year;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Migrationsprov;

/** A förvaltning that was inactive keeps the years that have something of it, and is not in later ones. */
class ForvaltningensArMigrationTest {

    private final Migrationsprov databas = new Migrationsprov("41");

    @Test
    void den_som_var_inaktiv_far_ett_sista_ar_och_mister_inget_som_ar_skrivet() throws SQLException {
        databas.gor("insert into mall (id, version, namn, utgava, innehall) values (1, 1, 'Mall', 1, '{}')",
                "insert into anvandare (id, version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 1, 'revisor', 'Rut Revisor', true, 0)",
                "insert into namnd (id, version, namn, kortnamn, aktiv) values (1, 1, 'Nämnden', 'N1', true)",
                "insert into namnd (id, version, namn, kortnamn, aktiv) values (2, 1, 'En ny nämnd', 'N2', true)",
                "insert into byra (id, version, namn) values (1, 1, 'Byrån AB')");
        for (int ar = 2022; ar <= 2024; ar++) {
            databas.gor("insert into revisionsar (id, version, ar, mall_id) values (" + ar + ", 1, " + ar + ", 1)",
                    "insert into arsgranskning (id, version, revisionsar_id, namnd_id, yrkesrevisor_id, status, fas, startad) values (" + ar + ", 1, " + ar
                            + ", 1, 1, 'PAGAENDE', 'RAPPORT', current_timestamp)");
        }
        forvaltning(1, 1, true);
        forvaltning(2, 1, false);
        forvaltning(3, 1, false);
        forvaltning(4, 2, false);
        for (int forvaltning = 1; forvaltning <= 3; forvaltning++) {
            for (int ar = 2022; ar <= 2024; ar++) {
                databas.gor("insert into riskplan (id, version, arsgranskning_id, forvaltning_id, antal_risker) values (" + (forvaltning * 10000 + ar) + ", 1, " + ar + ", " + forvaltning
                        + ", " + (forvaltning == 2 && ar == 2022 ? "5" : "null") + ")");
            }
        }
        databas.gor("insert into prognos (version, arsgranskning_id, forvaltning_id, period, belopp) values (1, 2023, 2, 'MARS', -40)",
                "insert into riskuppfoljning (version, riskplan_id, omgang) values (1, 22024, 1)",
                "insert into nyckeltal (version, arsgranskning_id, ordning, namn, forvaltning_id) values (1, 2024, 1, 'Sjukfrånvaro', 2)",
                "insert into byrauppdrag (version, byra_id, forvaltning_id, ar) values (1, 1, 2, 2023)",
                "insert into byrauppdrag (version, byra_id, forvaltning_id, ar) values (1, 1, 2, 2024)");
        databas.migrera();
        assertThat(databas.rader("select till from forvaltning where fran is null order by id"))
                .containsExactly("null", "2023", "2021", String.valueOf(Year.now().getValue() - 1));
        assertThat(databas.rader("select id from riskplan order by id")).containsExactly("12022", "12023", "12024", "22022", "22023");
        assertThat(databas.rader("select ar from byrauppdrag order by ar")).containsExactly("2023");
        assertThat(databas.rader("select id from nyckeltal")).isEmpty();
    }

    private void forvaltning(int nummer, int namnd, boolean aktiv) throws SQLException {
        databas.gor("insert into forvaltning (id, version, namnd_id, namn, kortnamn, ordning, aktiv) values (" + nummer + ", 1, " + namnd + ", 'Förvaltning', 'F" + nummer
                + "', " + nummer + ", " + aktiv + ")");
    }
}
