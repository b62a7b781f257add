package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docker/ lets in and sends out, and by which TLS, as its settings say. */
class DockerTest {

    private static final Path PROXY = Path.of("docker/Caddyfile");
    private static final Path AVBILDNING = Path.of("docker/Dockerfile");
    private static final Path TJANSTER = Path.of("docker/compose.yaml");
    private static final Path LOGGAR = Path.of("docker/compose.loggar.yaml");
    private static final String HTTPS = "- \"${ARSHJULET_HTTPS_PORT:-8443}:443\"";

    @Test
    void proxyn_talar_bara_tls_1_2_och_1_3_med_sviter_som_har_framatsekretess() throws IOException {
        assertThat(ord("protocols")).filteredOn(version -> version.startsWith("tls")).containsExactly("tls1.2", "tls1.3");
        assertThat(Files.readString(PROXY)).contains("\n\t\tprotocols tls1.2 tls1.3\n");
        assertThat(ord("ciphers")).isNotEmpty().allMatch(svit -> svit.matches("TLS_ECDHE_(ECDSA|RSA)_WITH_(AES_\\d+_GCM_SHA\\d+|CHACHA20_POLY1305_SHA256)"));
        assertThat(ord("ciphers").get(0)).as("den starkaste först").contains("AES_256");
    }

    @Test
    void utifran_nas_bara_proxyn_och_bara_over_tls() throws IOException {
        List<String> portar = Files.readAllLines(TJANSTER).stream().map(String::strip).filter(rad -> rad.matches("- \".*:\\d+\"")).toList();
        assertThat(portar).filteredOn(port -> !port.contains("\"127.0.0.1:")).containsExactly(HTTPS);
        assertThat(Files.readString(TJANSTER)).contains("ARSHJULET_ADRESS: ${ARSHJULET_ADRESS:-https://${ARSHJULET_VARDNAMN:-localhost}:${ARSHJULET_HTTPS_PORT:-8443}}\n").doesNotContain("network_mode");
        assertThat(Files.readString(PROXY)).doesNotContain("http://").containsPattern("Set-Cookie .*lb=.*Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void det_som_avbildningarna_bygger_pa_ar_bestamt_till_sitt_innehall() throws IOException {
        List<String> baser = Stream.of(Files.readAllLines(AVBILDNING), Files.readAllLines(TJANSTER)).flatMap(List::stream).map(String::strip)
                .filter(rad -> rad.matches("(FROM|image:) .*") && !rad.equals("image: arshjulet")).map(rad -> rad.split(" ")[1]).toList();
        assertThat(baser).hasSize(5).allMatch(bas -> bas.matches("[\\w/-]+:v?\\d+\\.\\d+[\\w.-]*@sha256:[0-9a-f]{64}"));
    }

    @Test
    void kontoret_satter_namn_och_certifikat_utan_att_andra_i_filerna() throws IOException {
        assertThat(Files.readString(PROXY)).contains("{$ARSHJULET_VARDNAMN:localhost} {", "tls {$ARSHJULET_TLS:internal} {");
        assertThat(Files.readString(TJANSTER)).contains("ARSHJULET_VARDNAMN: ${ARSHJULET_VARDNAMN:-localhost}", "ARSHJULET_TLS: ${ARSHJULET_TLS:-internal}");
    }

    @Test
    void alla_tjansters_loggar_kan_skickas_till_en_annan_maskin_over_tls() throws IOException {
        assertThat(tjanster(LOGGAR)).isEqualTo(tjanster(TJANSTER));
        assertThat(Files.readString(LOGGAR)).contains("syslog-address: tcp+tls://${ARSHJULET_LOGGVARD:?").doesNotContain("udp:", "tcp:", "skip-verify");
        assertThat(Files.readAllLines(LOGGAR).stream().filter(rad -> rad.equals("    <<: *loggar"))).hasSameSizeAs(tjanster(LOGGAR));
    }

    private static List<String> tjanster(Path fil) throws IOException {
        return Files.readAllLines(fil).stream().dropWhile(rad -> !rad.equals("services:")).skip(1)
                .takeWhile(rad -> rad.startsWith(" ") || rad.isEmpty()).filter(rad -> rad.matches("  [a-z0-9-]+:")).toList();
    }

    private static List<String> ord(String efter) throws IOException {
        return Files.readAllLines(PROXY).stream().map(String::strip).filter(rad -> rad.startsWith(efter + " "))
                .flatMap(rad -> Stream.of(rad.split(" ")).skip(1)).toList();
    }
}
