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
import java.util.List;
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
        System.clearProperty("arshjulet.data");
        System.clearProperty("arshjulet.logg.nyckel");
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

    @Test
    void en_aterstalld_kopia_ersatter_det_som_finns_och_lagger_det_bredvid() throws Exception {
        Sakerhetskopia kopia = kopiera();
        sats("insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Andra nämnden', 'AN', true)");
        stangServern();

        StringBuilder sagt = new StringBuilder();
        assertThat(aterstall(sagt, katalog.resolve("kopior").resolve(kopia.namn()))).isZero();
        assertThat(sagt.toString()).contains("är återställd").contains("Det som fanns ligger kvar");
        anslutning = DriverManager.getConnection(adress());
        assertThat(Kopiering.rader(anslutning)).containsEntry("NAMND", 1L);
        assertThat(Files.list(data)).anyMatch(fil -> fil.getFileName().toString().startsWith("databas-fore-"));
    }

    @Test
    void nyckeln_laggs_dar_installningen_sager_och_en_annan_ligger_kvar_bredvid() throws Exception {
        Path nyckel = Files.writeString(katalog.resolve("nyckel"), "den gamla");
        Sakerhetskopia kopia = new Kopiering(new Kopierum(katalog.resolve("kopior")), nyckel).gor(anslutning, NU);
        Files.writeString(nyckel, "en annan");
        stangServern();

        System.setProperty("arshjulet.logg.nyckel", nyckel.toString());
        assertThat(aterstall(new StringBuilder(), katalog.resolve("kopior").resolve(kopia.namn()))).isZero();
        assertThat(nyckel).hasContent("den gamla");
        assertThat(Files.list(katalog).filter(fil -> fil.getFileName().toString().startsWith("nyckel-fore-"))).singleElement()
                .satisfies(fil -> assertThat(fil).hasContent("en annan"));
        anslutning = DriverManager.getConnection(adress());
    }

    @Test
    void en_katalog_som_inte_ar_en_kopia_andrar_ingenting() throws Exception {
        StringBuilder sagt = new StringBuilder();
        assertThat(aterstall(sagt, Files.createDirectory(katalog.resolve("annat")))).isEqualTo(2);
        assertThat(sagt.toString()).contains("är ingen säkerhetskopia");
        assertThat(Kopiering.rader(anslutning)).containsEntry("NAMND", 1L);
    }

    @Test
    void en_kopia_som_nagon_har_rort_aterstalls_med_besked_om_det() throws Exception {
        Path mapp = katalog.resolve("kopior").resolve(kopiera().namn());
        try (Connection c = DriverManager.getConnection("jdbc:derby:" + mapp.resolve("databas")); Statement sats = c.createStatement()) {
            sats.executeUpdate("delete from namnd");
        }
        Databas.derby(mapp.resolve("databas")).stang();
        stangServern();

        StringBuilder sagt = new StringBuilder();
        assertThat(aterstall(sagt, mapp)).isEqualTo(1);
        assertThat(sagt.toString()).contains("innehåller inte detsamma");
        anslutning = DriverManager.getConnection(adress());
    }

    private Sakerhetskopia kopiera() throws SQLException, IOException {
        return new Kopiering(new Kopierum(katalog.resolve("kopior")), katalog.resolve("ingen-nyckel")).gor(anslutning, NU);
    }

    private int aterstall(Appendable ut, Path mapp) throws IOException {
        System.setProperty("arshjulet.data", data.toString());
        return Aterstallningskommando.kor(ut, List.of(mapp.toString()));
    }

    private void stangServern() throws SQLException {
        anslutning.close();
        Databas.derby(data.resolve("databas")).stang();
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
