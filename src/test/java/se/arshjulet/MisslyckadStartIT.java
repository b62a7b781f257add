package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.testsupport.Aldredatabas;
import se.arshjulet.testsupport.Server;

class MisslyckadStartIT {

    @Test
    void en_start_som_misslyckas_avslutar_processen_och_sager_det() {
        try (Server server = new Server(Path.of(System.getProperty("it.data", "target/it/nu"), "misslyckad"), Map.of("arshjulet.databas.url", "jdbc:okand:databas"))) {
            assertThatThrownBy(server::starta).isInstanceOf(IllegalStateException.class);

            assertThat(server.slutkod()).isEqualTo(1);
            assertThat(server.ur(Pattern.compile("(kunde inte starta)"))).isNotEmpty();
            assertThat(server.harSagt("ARSHJULET_DATABAS_URL är \"jdbc:okand:databas\", men ska vara en databas som jdbc:derby:")).isTrue();
        }
    }

    @Test
    void en_start_pa_en_port_som_nagon_annan_har_sager_det_i_en_mening() throws Exception {
        try (Server server = new Server(Path.of(System.getProperty("it.data", "target/it/nu"), "upptagen"), Map.of());
                ServerSocket upptagen = new ServerSocket(URI.create(server.adress()).getPort())) {
            assertThatThrownBy(server::starta).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Port " + upptagen.getLocalPort() + " kan inte öppnas.")
                    .hasMessageContaining("välj en annan port med --port eller ARSHJULET_PORT");

            assertThat(server.slutkod()).isEqualTo(1);
            assertThat(server.harSagt("Exception")).isFalse();
        }
    }

    @Test
    void en_start_pa_en_nyare_databas_avslutas_och_later_den_vara() throws Exception {
        Path data = Path.of(System.getProperty("it.data", "target/it/nu"), "nyare");
        Aldredatabas.V14.packadUpp(data);
        Databas databas = Databas.derby(data.resolve("databas"));
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement()) {
            sats.executeUpdate("insert into \"flyway_schema_history\" values (9999, '9999', 'framtid', 'SQL', 'V9999__framtid.sql', 1, 'nagon', current_timestamp, 1, true)");
        }
        databas.stang();
        try (Server server = new Server(data, Map.of("arshjulet.databas.url", "jdbc:derby:" + data.resolve("databas"), "arshjulet.klocka.start", "2024-02-20T08:00:00"))) {
            assertThatThrownBy(server::starta).isInstanceOf(IllegalStateException.class);

            assertThat(server.slutkod()).isEqualTo(1);
            assertThat(server.harSagt("Årshjulet kunde inte starta. Databasen är gjord av en nyare version av Årshjulet (9999")).isTrue();
        }
    }
}
