package se.arshjulet.sakerhetskopia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;

/** A copy of the demo region while it runs, put back into an empty directory, and started. */
class SakerhetskopiaIT {

    private final Path katalog = Path.of(System.getProperty("it.data", "target/it/nu"), "kopia");

    @Test
    @Tag("derby")
    void en_kopia_som_gjorts_under_drift_kan_aterstallas_och_startas() throws Exception {
        Apiklient.Svar svar = Apiklient.som("admin").post("/sakerhetskopior", null);
        assertThat(svar.status()).as(svar.text()).isEqualTo(201);
        JsonNode kopia = svar.json();
        assertThat(kopia.path("loggHel").asBoolean()).isTrue();
        assertThat(kopia.path("rader").path("ARSGRANSKNING").asLong()).isPositive();
        assertThat(kopia.path("rader").path("ACT_RU_TASK").asLong()).as("motorns tillstånd är med").isPositive();
        String namn = kopia.path("namn").asText();
        assertThat(Sidklient.som("admin").hamta("/admin/sakerhetskopior.xhtml").body()).contains(namn).contains("Orörd");

        Path kopian = Path.of(System.getProperty("it.data", "target/it/nu"), "demo", "sakerhetskopior", namn);
        assertThat(aterstall(kopian)).startsWith("0 ").contains(namn + " är återställd");
        try (Server server = new Server(katalog, Map.of("arshjulet.klocka.start", Demoserver.IDAG + "T08:00:00")).starta()) {
            Sidklient revisor = new Sidklient(server.adress());
            assertThat(revisor.loggaIn("revisor", Demoserver.LOSENORD).statusCode()).isEqualTo(302);
            assertThat(revisor.hamta("/inkorg/inkorg.xhtml").body()).contains("NORV");
        }
    }

    @Test
    void bara_administratoren_far_gora_en_kopia() {
        assertThat(Apiklient.som("direktor").post("/sakerhetskopior", null).status()).isEqualTo(403);
    }

    /** @return what the process ended with, and what it said */
    private String aterstall(Path kopia) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Darshjulet.data=" + katalog,
                "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-jar", "target/arshjulet.jar", "--aterstall", kopia.toString())
                .redirectErrorStream(true).start();
        String sagt = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + sagt;
    }
}
