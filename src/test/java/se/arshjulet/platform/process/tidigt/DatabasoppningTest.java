package se.arshjulet.platform.process.tidigt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasoppningTest {

    private static final Path INSTALLNINGAR = Path.of("src/main/resources/META-INF/microprofile-config.properties");

    @TempDir
    Path plats;

    @AfterEach
    void glom() {
        System.clearProperty("arshjulet.data");
        System.clearProperty("arshjulet.databas.url");
    }

    @Test
    void adressen_ar_programmets_egen_med_driftens_katalog() throws IOException {
        System.setProperty("arshjulet.data", "/srv/ar");

        assertThat(Databasoppning.utanVillkor(Databasoppning.url(INSTALLNINGAR))).isEqualTo("jdbc:derby:/srv/ar/databas");
    }

    @Test
    void driftens_adress_galler_framfor_programmets() throws IOException {
        System.setProperty("arshjulet.databas.url", "jdbc:annan://databas");

        assertThat(Databasoppning.url(INSTALLNINGAR)).isEqualTo("jdbc:annan://databas");
    }

    @Test
    void en_databas_som_inte_finns_skapas_inte() throws IOException {
        System.setProperty("arshjulet.data", plats.toString());

        Databasoppning.oppna(INSTALLNINGAR);

        assertThat(Files.list(plats)).isEmpty();
    }
}
