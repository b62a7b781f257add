package se.arshjulet.platform.logg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JsonradTest {

    @AfterEach
    void sluta() {
        Sammanhang.sluta();
    }

    @Test
    void en_handelse_ar_en_rad_med_anrop_anvandare_och_arende() throws IOException {
        Sammanhang.borja("a1b2c3d4");
        Sammanhang.anvandare(17L);
        Sammanhang.arende("NORV-2023");
        JsonNode rad = rad(new LogRecord(Level.INFO, "Sparat"));
        assertThat(rad.path("request").asText()).isEqualTo("a1b2c3d4");
        assertThat(rad.path("user").asText()).isEqualTo("17");
        assertThat(rad.path("case").asText()).isEqualTo("NORV-2023");
        assertThat(rad.path("message").asText()).isEqualTo("Sparat");
        assertThat(rad.path("level").asText()).isEqualTo("INFO");
        assertThat(rad.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void inget_i_ett_meddelande_kan_borja_en_egen_rad() throws IOException {
        String elakt = "rad ett\r\n{\"level\":\"INFO\"}\u2028\u0085\"slut\\";
        assertThat(rad(new LogRecord(Level.WARNING, elakt)).path("message").asText()).isEqualTo(elakt);
    }

    @Test
    void ett_fel_ar_med_pa_samma_rad() throws IOException {
        LogRecord handelse = new LogRecord(Level.SEVERE, "Incident {0}");
        handelse.setParameters(new Object[] {"7f"});
        handelse.setThrown(new IllegalStateException("yttre", new IOException("inre")));
        JsonNode rad = rad(handelse);
        assertThat(rad.path("message").asText()).isEqualTo("Incident 7f");
        assertThat(rad.path("exception").asText()).contains("yttre").contains("Caused by: java.io.IOException: inre");
    }

    @Test
    void utan_anrop_sags_inget_om_nagot() throws IOException {
        Sammanhang.anvandare(17L);
        JsonNode rad = rad(new LogRecord(Level.INFO, "Start"));
        assertThat(rad.has("request")).isFalse();
        assertThat(rad.has("user")).isFalse();
    }

    private static JsonNode rad(LogRecord handelse) throws IOException {
        String text = new Jsonrad().format(handelse);
        assertThat(text.lines()).hasSize(1);
        return new ObjectMapper().readTree(text);
    }
}
