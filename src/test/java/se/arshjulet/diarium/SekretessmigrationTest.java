package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Migrationsprov;

/** A secret file that had come to lie open in the diarium too is secret there after. */
class SekretessmigrationTest {

    private static final String HEMLIG = "a".repeat(64);
    private static final String OPPEN = "b".repeat(64);

    private final Migrationsprov databas = new Migrationsprov("44.1");

    @BeforeEach
    void en_databas_fran_fore() throws SQLException {
        databas.gor("insert into mall (id, version, namn, utgava, innehall) values (1, 1, 'Mall', 1, '{}')",
                "insert into revisionsar (id, version, ar, mall_id) values (1, 1, 2022, 1)",
                "insert into anvandare (id, version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 1, 'revisor', 'Rut Revisor', true, 0)",
                "insert into namnd (id, version, namn, kortnamn, aktiv) values (1, 1, 'Nämnden', 'N1', true)",
                "insert into arsgranskning (id, version, revisionsar_id, namnd_id, yrkesrevisor_id, status, fas, startad) values (1, 1, 1, 1, 1, 'PAGAENDE', 'GRANSKNING', current_timestamp)",
                "insert into diariearende (id, version, dnr, ar, nummer, mening, arsgranskning_id, handlingar, oppnat) values (1, 1, 'REV 2022-1', 2022, 1, 'Året', 1, 5, current_date)",
                "insert into diariearende (id, version, dnr, ar, nummer, mening, handlingar, oppnat) values (2, 1, 'REV 2022-2', 2022, 2, 'Annat', 1, current_date)",
                "insert into underlag (id, version, arsgranskning_id, namn, typ, storlek, sha256, sidor, uppladdad, uppladdad_av, lagrum) values (1, 1, 1, 'a.csv', 'CSV', 1, '"
                        + HEMLIG + "', 1, current_timestamp, 'revisor', 'OSL 21 kap. 1 §')");
    }

    @Test
    void det_som_ar_hemligt_som_underlag_eller_i_en_annan_handling_markeras() throws SQLException {
        handling(1, 1, "INKOMMEN", HEMLIG, null);
        handling(2, 1, "INKOMMEN", OPPEN, null);
        handling(3, 1, "UPPRATTAD", HEMLIG, null);
        handling(4, 1, "INKOMMEN", HEMLIG, null);
        handling(5, 1, "INKOMMEN", "c".repeat(64), "OSL 19 kap. 1 §");
        handling(6, 1, "INKOMMEN", "c".repeat(64), null);
        handling(7, 2, "INKOMMEN", HEMLIG, null);
        databas.gor("insert into sekretesshandelse (version, handling_id, vad, hemlig_titel, motiv, tid, anvandarnamn) values (1, 4, 'HAVD', false, 'Prövad', current_timestamp, 'registrator')");
        databas.migrera();
        assertThat(databas.rader("select id, lagrum from diariehandling order by id")).containsExactly("1 OSL 21 kap. 1 §", "2 null", "3 null", "4 null", "5 OSL 19 kap. 1 §", "6 OSL 19 kap. 1 §", "7 null");
        assertThat(databas.rader("select handling_id, anvandarnamn from sekretesshandelse where vad = 'MARKERAD' order by handling_id")).containsExactly("1 systemet", "6 systemet");
        assertThat(databas.rader("select id from diariehandling where omprovas = current_date order by id")).containsExactly("1", "6");
    }

    private void handling(int id, int arende, String status, String sha256, String lagrum) throws SQLException {
        databas.gor("insert into diariehandling (id, version, arende_id, nummer, slag, status, titel, datum, kalla, sha256, lagrum, omprovas, registrerad, registrerad_av) values (" + id + ", 1, " + arende + ", " + id
                + ", 'UNDERLAG', '" + status + "', 'Fil', current_date, 'diarium', '" + sha256 + "', " + (lagrum == null ? "null, null" : "'" + lagrum + "', '2030-01-01'") + ", current_timestamp, 'revisor')");
    }
}
