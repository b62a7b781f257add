package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.fel.FulltUtrymme;

/** DriftIT has the disk that is full. */
class DerbyoppningTest {

    @TempDir
    Path katalog;

    @Test
    void dar_inget_kan_skrivas_oppnas_ingen_databas() throws Exception {
        Path fil = Files.createFile(katalog.resolve("databas"));
        assertThatThrownBy(() -> Databas.derby(fil).getConnection()).isInstanceOf(SQLException.class).hasMessageContaining(fil.toString())
                .satisfies(fel -> assertThat(FulltUtrymme.arOrsak(fel)).isTrue());
    }

    @Test
    void den_som_har_stangts_oppnas_igen_av_den_som_fragar() throws Exception {
        Path plats = katalog.resolve("databas");
        Databas.utanServer("jdbc:derby:" + plats + ";create=true").getConnection().close();
        Databas databas = Databas.derby(plats);
        try (Connection forst = databas.getConnection()) {
            databas.stang();
            assertThat(forst.isClosed()).isTrue();
        }
        try (Connection sedan = databas.getConnection()) {
            assertThat(sedan.isValid(0)).isTrue();
        }
        databas.stang();
        assertThat(plats).isDirectoryNotContaining("glob:**.tmp");
    }
}
