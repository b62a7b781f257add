package se.arshjulet.sakerhetskopia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.persistence.Databas;
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
    void det_som_en_avbruten_kopia_lamnade_stadas_bort_av_nasta() throws Exception {
        Path halv = Files.createDirectories(katalog.resolve("kopior/halv-2024-01-01-000000/databas"));
        kopiera();
        assertThat(halv).doesNotExist();
    }

    private Sakerhetskopia kopiera() throws SQLException, IOException {
        return new Kopiering(new Kopierum(katalog.resolve("kopior")), katalog.resolve("ingen-nyckel")).gor(anslutning, NU);
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
