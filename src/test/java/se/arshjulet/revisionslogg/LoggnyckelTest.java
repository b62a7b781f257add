package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.testsupport.Domandatabas;

class LoggnyckelTest {

    private static final Logger LOGG = Logger.getLogger(Forseglare.class.getName());

    @TempDir
    Path katalog;

    private Path fil;

    @BeforeEach
    void plats() {
        LOGG.setLevel(Level.OFF);
        fil = katalog.resolve("nycklar/revisionslogg.nyckel");
    }

    @AfterEach
    void hor_igen() {
        LOGG.setLevel(null);
    }

    @Test
    void en_fil_som_en_full_disk_lamnade_tom_far_en_nyckel() throws IOException {
        Files.createDirectory(fil.getParent());
        Files.createFile(fil);
        Loggnyckel nyckel = Loggnyckel.ny(fil);
        assertThat(Loggnyckel.las(fil).publik()).isEqualTo(nyckel.publik());
    }

    @Test
    void den_som_kommer_som_andra_nod_till_filen_far_den_nyckel_som_finns() throws IOException {
        Loggnyckel forsta = Loggnyckel.ny(fil);
        assertThat(Loggnyckel.ny(fil).publik()).isEqualTo(forsta.publik());
    }

    @Test
    void en_fil_som_inte_ar_en_nyckel_skrivs_inte_over() throws IOException {
        Files.createDirectory(fil.getParent());
        Files.writeString(fil, "något annat");
        assertThatThrownBy(() -> Loggnyckel.ny(fil)).isInstanceOf(IOException.class);
        assertThat(fil).hasContent("något annat");
    }

    @Test
    void en_ny_nyckel_gors_bara_innan_nagot_ar_undertecknat() throws Exception {
        Files.createDirectory(fil.getParent());
        Files.createFile(fil);
        Forseglare forseglare = new Forseglare();
        forseglare.nyckelfil = fil.toString();
        try (Connection anslutning = Domandatabas.egen().kalla().getConnection()) {
            Ankarplats platsen = new Ankarplats(anslutning);
            anslutning.setAutoCommit(false);
            Loggnyckel nyckel = forseglare.nyckel(platsen).orElseThrow();
            try (var sats = anslutning.createStatement()) {
                sats.execute("insert into revisionssigill values (1, 1, '" + "a".repeat(64) + "')");
            }
            assertThat(platsen.ankra(LocalDate.of(2024, 2, 29), nyckel)).isTrue();
            Files.delete(fil);
            Files.createFile(fil);
            assertThat(forseglare.nyckel(platsen)).isEmpty();
            assertThat(fil).isEmptyFile();
            anslutning.rollback();
        }
    }
}
