package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Migrationsprov;
import se.arshjulet.testsupport.Testdatabas;

/** What an office has dispatched before it got a diarium is in it after. */
class DiariemigrationTest {

    private final Migrationsprov databas = new Migrationsprov("19");

    @BeforeEach
    void en_databas_fran_fore_diariet() throws SQLException {
        databas.gor("insert into mall (id, version, namn, utgava, innehall) values (1, 1, 'Mall', 1, '{}')",
                "insert into revisionsar (id, version, ar, mall_id) values (1, 1, 2022, 1)",
                "insert into anvandare (id, version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 1, 'revisor', 'Rut Revisor', true, 0), (2, 1, 'direktor', 'Disa', true, 0)");
        for (int i = 1; i <= 4; i++) {
            databas.gor("insert into namnd (id, version, namn, kortnamn, aktiv) values (" + i + ", 1, 'Nämnden " + i + "', 'N" + i + "', true)",
                    "insert into arsgranskning (id, version, revisionsar_id, namnd_id, yrkesrevisor_id, status, fas, startad) values (" + i + ", 1, 1, " + i
                            + ", 1, 'PAGAENDE', 'SVAR', current_timestamp)",
                    "insert into arsrapport (version, arsgranskning_id, status, forfattare_id, kvalitetssakrare_id, fryst_nar, sha256, pdf, html) values (1, " + i
                            + ", 'FRYST', 1, 2, '2023-03-30 10:00:00', '" + String.valueOf(i).repeat(64) + "', " + tvaByte() + ", '<p/>')",
                    "insert into missiv (version, arsgranskning_id, for_svar, text, beslut_datum, beslutad_av_id) values (1, " + i + ", false, 'Missivet', '2023-04-01', 2)");
        }
    }

    @Test
    void det_som_har_expedierats_far_arende_och_handlingar_under_sitt_nummer() throws SQLException {
        expediera(1, "REV 2023-7");
        expediera(2, "REV 2023-9");
        databas.gor("insert into svar (version, arsgranskning_id, namnd_id, sista_svarsdag, status, lamnat, sent) values (1, 2, 2, '2023-06-30', 'ACCEPTERAT', '2023-06-11 10:00:00', false)");
        databas.migrera();
        assertThat(databas.rader("select dnr, ar, handlingar, arsgranskning_id, mening from diariearende order by id")).containsExactly(
                "REV 2023-7 2023 2 1 Årsgranskning 2022 av Nämnden 1", "REV 2023-9 2023 3 2 Årsgranskning 2022 av Nämnden 2");
        assertThat(databas.rader("select h.nummer, h.slag, h.status, h.datum, h.expedierad, h.kalla, h.filnamn, h.storlek from diariehandling h order by h.arende_id, h.nummer")).containsExactly(
                "1 ARSRAPPORT EXPEDIERAD 2023-03-30 2023-04-05 arsrapport arsrapport-n1-2022.pdf 2", "2 MISSIV EXPEDIERAD 2023-04-01 2023-04-05 missiv missiv-n1-2022.html null",
                "1 ARSRAPPORT EXPEDIERAD 2023-03-30 2023-04-05 arsrapport arsrapport-n2-2022.pdf 2", "2 MISSIV EXPEDIERAD 2023-04-01 2023-04-05 missiv missiv-n2-2022.html null",
                "3 SVAR INKOMMEN 2023-06-11 null svar svar-n2-2022.html null");
        assertThat(databas.rader("select sha256 from diariehandling where slag = 'ARSRAPPORT' order by id")).containsExactly("1".repeat(64), "2".repeat(64));
    }

    @Test
    void ett_nummer_som_har_getts_tva_ganger_ar_den_forstas_och_det_som_inte_har_expedierats_ar_inte_med() throws SQLException {
        expediera(1, "REV 2023-7");
        expediera(2, "REV 2023-7");
        databas.gor("insert into expediering (version, arsgranskning_id, dnr, datum) values (1, 3, 'REV 2023-8', '2023-04-05')");
        databas.migrera();
        assertThat(databas.rader("select dnr from diariearende order by id")).containsExactly("REV 2023-7", "REV 2023-7 (N2-2022)");
    }

    private void expediera(int granskning, String dnr) throws SQLException {
        databas.gor("insert into expediering (version, arsgranskning_id, dnr, datum, av_id) values (1, " + granskning + ", '" + dnr + "', '2023-04-05', 1)");
    }

    private static String tvaByte() {
        return Testdatabas.POSTGRESQL ? "'\\x0102'" : "cast(X'0102' as blob)";
    }
}
