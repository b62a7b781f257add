package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.arshjulet.testsupport.Postgres;
import se.arshjulet.testsupport.Tystport;

@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
class DatabasTest {

    private static final Duration LANGST = Duration.ofSeconds(30);

    private final String url = Postgres.nyUrl();

    @Test
    void en_databas_som_har_tystnat_slapper_den_som_fragade() throws Exception {
        URI dit = URI.create(url.substring("jdbc:".length()));
        // the connection is not closed by hand: where it is held for ever, that would be, too
        try (Tystport vagen = new Tystport(dit.getPort())) {
            Connection c = databas("jdbc:postgresql://localhost:" + vagen.port() + dit.getPath(), Duration.ofSeconds(1)).getConnection();
            Statement sats = c.createStatement();
            assertThat(sats.execute("select 1")).isTrue();
            vagen.tystna();
            assertTimeoutPreemptively(LANGST, () -> assertThatThrownBy(() -> sats.execute("select 1"))
                    .isInstanceOfSatisfying(SQLException.class, fel -> assertThat(fel.getSQLState()).isEqualTo("08006")));
            assertThat(c.isClosed()).as("och poolen får veta att den är slut").isTrue();
        }
    }

    @Test
    void bara_det_som_kan_ta_lang_tid_vantar_for_alltid_och_kontoret_kan_valja_sjalvt() throws SQLException {
        assertThat(vantar(databas(url, Databas.LANGSTA_TYSTNAD))).isEqualTo(Duration.ofMinutes(2));
        assertThat(vantar(databas(url + "?socketTimeout=300", Databas.LANGSTA_TYSTNAD))).isEqualTo(Duration.ofMinutes(5));
        assertThat(vantar(Databas.utanServer(url + "?user=" + Postgres.ANVANDARE))).isZero();
    }

    private static Duration vantar(Databas databas) throws SQLException {
        try (Connection c = databas.getConnection()) {
            return Duration.ofMillis(c.getNetworkTimeout());
        }
    }

    private static Databas databas(String url, Duration tystnad) {
        return new Databas(url, Map.of("arshjulet.databas.anvandare", Postgres.ANVANDARE)::get, tystnad);
    }
}
