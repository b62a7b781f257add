package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.testsupport.Testdatabas;

/** Only when every file has been run just as it is may Flyway be passed over. */
class MigrationshistorikTest {

    private static final List<URL> FILER = Migration.filer(Testdatabas.POSTGRESQL ? Databasslag.POSTGRESQL : Databasslag.DERBY);

    @TempDir
    Path kopia;

    private final DataSource databas = Testdatabas.medTabeller().datakalla();

    @Test
    void i_en_tom_databas_ar_inget_kort() {
        assertThat(new Migrationshistorik(new Testdatabas().datakalla()).innehaller(FILER)).isFalse();
    }

    @Test
    void efter_flyway_ar_allt_kort() {
        assertThat(innehaller(FILER)).isTrue();
    }

    @Test
    void andrat_innehall_ar_inte_kort() throws Exception {
        kopiera();
        assertThat(innehaller(List.of(kopia.toUri().toURL()))).isTrue();

        Path fil = kopia.resolve("V3__inkorg.sql");
        Files.writeString(fil, Files.readString(fil) + "-- en rad till\n");

        assertThat(innehaller(List.of(kopia.toUri().toURL()))).isFalse();
    }

    @Test
    void ny_fil_ar_inte_kord() throws Exception {
        kopiera();
        Files.writeString(kopia.resolve("V999__ny.sql"), "create table ny (id int)");

        assertThat(innehaller(List.of(kopia.toUri().toURL()))).isFalse();
    }

    @Test
    void en_databas_fran_en_nyare_version_ar_inte_var() throws Exception {
        kopiera();
        Files.delete(kopia.resolve("V3__inkorg.sql"));

        assertThat(innehaller(List.of(kopia.toUri().toURL()))).isFalse();
    }

    @Test
    void misslyckad_fil_ar_inte_kord() throws Exception {
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement()) {
            sats.execute("update \"flyway_schema_history\" set \"success\" = false where \"script\" = 'V3__inkorg.sql'");
        }

        assertThat(innehaller(FILER)).isFalse();
    }

    private boolean innehaller(List<URL> filer) {
        return new Migrationshistorik(databas).innehaller(filer);
    }

    private void kopiera() throws Exception {
        for (URL katalog : FILER) {
            try (Stream<Path> filer = Files.list(Path.of(katalog.toURI()))) {
                for (Path fil : filer.toList()) {
                    Files.copy(fil, kopia.resolve(fil.getFileName()));
                }
            }
        }
    }
}
