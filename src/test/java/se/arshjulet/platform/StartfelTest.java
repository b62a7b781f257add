package se.arshjulet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Migration;
import se.arshjulet.testsupport.Testdatabas;

class StartfelTest {

    @Test
    void en_databas_fran_en_nyare_version_vagras_och_ar_orord() throws SQLException {
        try (Testdatabas databas = Testdatabas.derbyMedTabeller(); Connection c = databas.datakalla().getConnection()) {
            sats(c, "insert into \"flyway_schema_history\" values (9999, '9999', 'framtid', 'SQL', 'V9999__framtid.sql', 1, 'nagon', current_timestamp, 1, true)");
            List<String> fore = allt(c);

            Throwable fel = catchThrowable(() -> Migration.run(databas.datakalla()));

            assertThat(Startfel.mening(new IllegalStateException(new ExecutionException(fel)))).startsWith("Databasen är gjord av en nyare version av Årshjulet (9999,").contains("Den är orörd.");
            assertThat(allt(c)).isEqualTo(fore);
        }
    }

    @Test
    void tabeller_fran_en_nyare_motor_vagras_ocksa_nar_domanens_ar_de_ratta() throws SQLException {
        try (Testdatabas databas = Testdatabas.derby(); Connection c = databas.datakalla().getConnection()) {
            sats(c, "create table ACT_GE_SCHEMA_LOG (VERSION_ varchar(255))");
            sats(c, "insert into ACT_GE_SCHEMA_LOG values ('7.24.0')");
            Migration.run(databas.datakalla());
            sats(c, "insert into ACT_GE_SCHEMA_LOG values ('7.100.0')");

            Throwable fel = catchThrowable(() -> Migration.run(databas.datakalla()));

            assertThat(Startfel.mening(fel)).startsWith("Processmotorns tabeller är gjorda av en nyare version (7.100.0, den här versionen har 7.24.0).");
        }
    }

    @Test
    void filer_som_en_annan_process_eller_en_nyare_derby_har_sags_som_det_ar() {
        SQLException upptagen = new SQLException("Failed to start database", "XJ040");
        upptagen.setNextException(new SQLException("Another instance of Derby may have already booted", "XSDB6"));
        assertThat(Startfel.mening(new IllegalStateException(upptagen))).startsWith("Databasen används redan av en annan process.");
        SQLException nyare = new SQLException("Failed to start database", "XJ040");
        nyare.setNextException(new SQLException("Database at data has an incompatible format", "XSLAN"));
        assertThat(Startfel.mening(nyare)).startsWith("Databasens filer är gjorda av en nyare version av Derby.");
    }

    @Test
    void en_databas_som_inte_oppnas_sags_med_sin_orsak(@TempDir Path katalog) {
        Throwable fel = catchThrowable(() -> Databas.derby(katalog.resolve("finns-inte")).getConnection());
        assertThat(Startfel.mening(new IllegalStateException(fel))).startsWith("Databasen (ARSHJULET_DATABAS_URL) svarar inte: ").contains("finns-inte");
        assertThat(Startfel.mening(new IllegalStateException("nothing that anyone outside can mend"))).isNull();
    }

    private static void sats(Connection c, String sql) throws SQLException {
        try (Statement sats = c.createStatement()) {
            sats.execute(sql);
        }
    }

    /** The tables with how many rows they have, and the indexes. */
    private static List<String> allt(Connection c) throws SQLException {
        List<String> allt = new ArrayList<>();
        try (ResultSet rader = c.createStatement().executeQuery("select conglomeratename, isindex from sys.sysconglomerates order by 1")) {
            while (rader.next()) {
                allt.add(rader.getString(1));
            }
        }
        try (ResultSet rad = c.createStatement().executeQuery("select count(*) from \"flyway_schema_history\"")) {
            rad.next();
            allt.add(rad.getString(1));
        }
        return allt;
    }
}
