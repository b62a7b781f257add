package se.arshjulet.sakerhetskopia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.testsupport.Testdatabas;

@Tag("derby")
class KopieringTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 23, 59, 59);

    @TempDir
    Path katalog;

    private Path data;
    private Connection anslutning;

    @BeforeEach
    void en_databas_pa_disk() throws Exception {
        data = katalog.resolve("data");
        Files.createDirectories(data);
        Testdatabas.derbyMedTabeller(data.resolve("databas"));
        anslutning = DriverManager.getConnection(adress());
        sats("insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Första nämnden', 'FN', true)");
    }

    @AfterEach
    void stang() throws SQLException {
        anslutning.close();
        Databas.derby(data.resolve("databas")).stang();
    }

    @Test
    void kopian_ar_som_databasen_var_nar_den_gjordes_och_sager_vad_den_innehaller() throws Exception {
        Sakerhetskopia kopia = kopiera();
        sats("insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Andra nämnden', 'AN', true)");

        assertThat(kopia.namn()).isEqualTo("2024-02-29-235959");
        assertThat(kopia.rader()).containsEntry("NAMND", 1L);
        assertThat(kopia.loggHel()).isTrue();
        assertThat(new Kopierum(katalog.resolve("kopior")).alla()).containsExactly(kopia);
    }

    @Test
    void de_nycklar_som_finns_foljer_med() throws Exception {
        Files.writeString(katalog.resolve("kodnyckeln"), "hemlig");
        Path kopia = katalog.resolve("kopior").resolve(kopiera().namn());
        assertThat(kopia.resolve("koder.nyckel")).hasContent("hemlig");
        assertThat(kopia.resolve("revisionslogg.nyckel")).doesNotExist();
    }

    @Test
    void det_som_en_avbruten_kopia_lamnade_stadas_bort_av_nasta() throws Exception {
        Path halv = Files.createDirectories(katalog.resolve("kopior/halv-2024-01-01-000000/databas"));
        kopiera();
        assertThat(halv).doesNotExist();
    }

    @Test
    void pa_databasens_egen_disk_lamnar_en_kopia_kvar_det_som_databasen_ska_ha() throws Exception {
        Kopierum rum = new Kopierum(katalog.resolve("kopior"));
        rum.kravRum(data.resolve("databas"), 1);
        int nastanAllt = (int) rum.ledigaMegabyte();
        assertThatThrownBy(() -> rum.kravRum(data.resolve("databas"), nastanAllt)).isInstanceOfSatisfying(Regelbrott.class,
                fel -> assertThat(Texter.text(fel.brister().get(0))).contains("ARSHJULET_RESERV").contains("ARSHJULET_KOPIOR").contains(Texter.text("sakerhetskopia.megabyte", nastanAllt)));
    }

    @Test
    void en_annan_disk_an_databasens_far_kopian_fylla() throws Exception {
        Path annan = Path.of("/dev/shm");
        assumeThat(annan).isDirectory();
        assumeThat(Files.getFileStore(annan)).isNotEqualTo(Files.getFileStore(data));
        Path plats = Files.createTempDirectory(annan, "kopior");
        try {
            Kopierum rum = new Kopierum(plats);
            rum.kravRum(data.resolve("databas"), (int) rum.ledigaMegabyte());
        } finally {
            Files.delete(plats);
        }
    }

    private Sakerhetskopia kopiera() throws SQLException, IOException {
        return new Kopiering(new Kopierum(katalog.resolve("kopior")), Map.of(Kopienyckel.LOGG, katalog.resolve("ingen-nyckel"), Kopienyckel.KODER, katalog.resolve("kodnyckeln"))).gor(anslutning, NU);
    }

    private void sats(String sql) throws SQLException {
        try (Statement sats = anslutning.createStatement()) {
            sats.executeUpdate(sql);
        }
    }

    private String adress() {
        return "jdbc:derby:" + data.resolve("databas");
    }
}
