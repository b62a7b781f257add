package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only when every file has been run just as it is may Flyway be passed over. */
class MigrationshistorikTest {

    private static final URL FILER = Migration.class.getResource("/db/migration/derby");

    @TempDir
    Path kopia;

    private final EmbeddedDataSource databas = new EmbeddedDataSource();

    @BeforeEach
    void ny_databas() {
        databas.setDatabaseName("memory:historik-" + UUID.randomUUID());
        databas.setConnectionAttributes("create=true;territory=sv_SE;collation=TERRITORY_BASED");
    }

    @Test
    void i_en_tom_databas_ar_inget_kort() {
        assertThat(innehaller(FILER)).isFalse();
    }

    @Test
    void efter_flyway_ar_allt_kort() {
        Migration.run(databas);

        assertThat(innehaller(FILER)).isTrue();
    }

    @Test
    void andrat_innehall_ar_inte_kort() throws Exception {
        Migration.run(databas);
        kopiera();
        assertThat(innehaller(kopia.toUri().toURL())).isTrue();

        Path fil = kopia.resolve("V3__inkorg.sql");
        Files.writeString(fil, Files.readString(fil) + "-- en rad till\n");

        assertThat(innehaller(kopia.toUri().toURL())).isFalse();
    }

    @Test
    void ny_fil_ar_inte_kord() throws Exception {
        Migration.run(databas);
        kopiera();
        Files.writeString(kopia.resolve("V999__ny.sql"), "create table ny (id int)");

        assertThat(innehaller(kopia.toUri().toURL())).isFalse();
    }

    @Test
    void en_databas_fran_en_nyare_version_ar_inte_var() throws Exception {
        Migration.run(databas);
        kopiera();
        Files.delete(kopia.resolve("V3__inkorg.sql"));

        assertThat(innehaller(kopia.toUri().toURL())).isFalse();
    }

    @Test
    void misslyckad_fil_ar_inte_kord() throws Exception {
        Migration.run(databas);
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement()) {
            sats.execute("update \"flyway_schema_history\" set \"success\" = false where \"script\" = 'V3__inkorg.sql'");
        }

        assertThat(innehaller(FILER)).isFalse();
    }

    private boolean innehaller(URL filer) {
        return new Migrationshistorik(databas).innehaller(filer);
    }

    private void kopiera() throws Exception {
        try (Stream<Path> filer = Files.list(Path.of(FILER.toURI()))) {
            for (Path fil : filer.toList()) {
                Files.copy(fil, kopia.resolve(fil.getFileName()));
            }
        }
    }
}
