package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.testsupport.Demoserver;

/**
 * What the Dockerfile does, done without Docker: its last stage's commands in a directory that stands for the root, and its health check against
 * a running server. What makes users of the machine is only written down; the first stage's command is this build.
 */
@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
class DockerIT {

    private static final String UTAN_ANVANDARE = "useradd() { echo useradd \"$@\"; }; install() { echo install \"$@\"; }; set -e; ";

    @TempDir
    Path rot;

    @Test
    void varje_kommando_i_avbildningen_gar_att_kora_och_det_som_startas_finns_efterat() throws Exception {
        Path program = Files.createDirectories(rot.resolve("opt/arshjulet"));
        Files.createDirectories(rot.resolve("tmp"));
        Files.copy(Path.of("target/arshjulet.jar"), program.resolve("arshjulet.jar"));
        List<String> kommandon = rader("RUN ");
        assertThat(kommandon).hasSize(2);
        String sagt = "";
        for (String kommando : kommandon) {
            sagt += kor(UTAN_ANVANDARE + kommando.replace("/tmp/ovning", rot + "/tmp/ovning").replace("/opt/", rot + "/opt/"));
        }
        assertThat(sagt).contains("useradd --system --uid 10001").contains("--mode 0700 /nyckel");
        assertThat(program.resolve("arshjulet.jsa")).isNotEmptyFile();
        assertThat(rot.resolve("tmp/ovning")).doesNotExist();
        for (String del : argument(rader("ENTRYPOINT ").get(0))) {
            if (del.contains("/opt/")) {
                assertThat(rot.resolve(del.substring(del.indexOf("/opt/") + 1))).exists();
            }
        }
    }

    @Test
    void halsoprovet_svarar_ja_nar_servern_ar_redo_och_annars_nej() throws Exception {
        String prov = argument(rader("HEALTHCHECK ").get(0).replaceFirst(".*CMD ", "")).get(2);
        kor(prov.replace("8080", String.valueOf(URI.create(Demoserver.adress()).getPort())));
        assertThat(process(prov.replace("8080", "1")).waitFor()).isNotZero();
    }

    @Test
    void avbildningen_kors_inte_som_root() throws IOException {
        assertThat(rader("USER ")).containsExactly("arshjulet");
    }

    @Test
    void en_nod_hinner_sluta_och_proxyn_hinner_se_det() throws IOException {
        int drojsmal = tal("docker/compose.yaml", "ARSHJULET_STOPP_DROJSMAL: \"(\\d+)000\"");
        assertThat(tal("docker/compose.yaml", "stop_grace_period: (\\d+)s")).as("jobs, letters and requests have twenty seconds each").isGreaterThan(drojsmal + 3 * 20 + 10);
        assertThat(drojsmal).isGreaterThan(2 * (tal("docker/Caddyfile", "health_interval (\\d+)s") + tal("docker/Caddyfile", "health_timeout (\\d+)s")));
    }

    private static int tal(String fil, String monster) throws IOException {
        return Pattern.compile(monster).matcher(Files.readString(Path.of(fil))).results().map(traff -> Integer.valueOf(traff.group(1))).findFirst().orElseThrow();
    }

    /** Of the last stage, lines that go on put together. */
    private static List<String> rader(String ord) throws IOException {
        String fil = Files.readString(Path.of("docker/Dockerfile")).replace("\\\n", " ");
        return fil.substring(fil.lastIndexOf("\nFROM ") + 1).lines().filter(rad -> rad.startsWith(ord)).map(rad -> rad.substring(ord.length())).toList();
    }

    private static List<String> argument(String json) throws IOException {
        return List.of(new ObjectMapper().readValue(json, String[].class));
    }

    private static String kor(String kommando) throws IOException, InterruptedException {
        Process process = process(kommando);
        String sagt = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(sagt).isZero();
        return sagt;
    }

    private static Process process(String kommando) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", kommando).redirectErrorStream(true);
        bash.environment().put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        return bash.start();
    }
}
