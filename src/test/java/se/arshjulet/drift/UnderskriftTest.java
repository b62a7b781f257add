package se.arshjulet.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Domandatabas;

/** A revisionslogg that is sealed but no longer signed is found out. */
class UnderskriftTest {

    private static final LocalDateTime MORGON = LocalDateTime.of(2024, 2, 28, 8, 0);

    private final Domandatabas databas = Domandatabas.egen();

    @Test
    void det_aldsta_som_ar_forseglat_efter_det_sista_ankaret_raknas() throws SQLException {
        assertThat(aldst()).isEmpty();
        forseglad(1, MORGON);
        forseglad(2, MORGON.plusHours(1));
        assertThat(aldst()).as("inget är undertecknat").contains(MORGON);
        gor("insert into revisionsankare values ('2024-02-28', 2, '" + "a".repeat(64) + "', 'x')");
        assertThat(aldst()).as("allt är undertecknat").isEmpty();
        forseglad(3, MORGON.plusDays(1));
        forseglad(4, MORGON.plusDays(2));
        rad(MORGON.plusDays(3));
        assertThat(aldst()).contains(MORGON.plusDays(1));
    }

    @Test
    void en_dag_och_lite_till_ar_som_det_ska_men_sedan_ar_det_ett_fel_med_filen_att_lagga_tillbaka() {
        assertThat(post(Duration.ZERO).isKlar()).isTrue();
        assertThat(post(Duration.ofHours(25)).isKlar()).isTrue();
        Lagespost fel = post(Duration.ofHours(50));
        assertThat(fel.allvar()).isEqualTo(Lagespost.Allvar.FEL);
        assertThat(fel.getText()).contains("2 dagar och 2 timmar").contains("data/revisionslogg.nyckel").contains("ARSHJULET_LOGG_NYCKEL");
    }

    private static Lagespost post(Duration alder) {
        DriftService service = new DriftService();
        service.loggnyckel = "data/revisionslogg.nyckel";
        return service.underskrift(new Lage(List.of(), 0, 0, 0, Duration.ZERO, Duration.ZERO, alder, true, Optional.empty(), 0, Duration.ZERO, Duration.ZERO));
    }

    private Optional<LocalDateTime> aldst() {
        return databas.hamta(em -> {
            DriftRepository drift = new DriftRepository();
            drift.em = em;
            return drift.aldstaOundertecknade();
        });
    }

    private void forseglad(int nummer, LocalDateTime tid) throws SQLException {
        rad(tid);
        gor("insert into revisionssigill select " + nummer + ", max(id), '" + "a".repeat(64) + "' from revisionslogg");
    }

    private void rad(LocalDateTime tid) throws SQLException {
        gor("insert into revisionslogg (tid, vem, varifran, handling, slag, slag_id, fore, efter) values ('" + tid.toString().replace('T', ' ')
                + ":00', 'admin', '', 'SKAPAD', 'Namnd', 1, '', '{}')");
    }

    private void gor(String sql) throws SQLException {
        try (Connection c = databas.kalla().getConnection(); Statement sats = c.createStatement()) {
            sats.execute(sql);
            if (!c.getAutoCommit()) {
                c.commit();
            }
        }
    }
}
