package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the proxy of docker/ lets in, and by which TLS, as its settings say. */
class DockerTest {

    private static final Path PROXY = Path.of("docker/Caddyfile");
    private static final Path TJANSTER = Path.of("docker/compose.yaml");

    @Test
    void proxyn_talar_bara_tls_1_2_och_1_3_med_sviter_som_har_framatsekretess() throws IOException {
        assertThat(ord("protocols")).containsExactly("tls1.2", "tls1.3");
        assertThat(ord("ciphers")).isNotEmpty().allMatch(svit -> svit.matches("TLS_ECDHE_(ECDSA|RSA)_WITH_(AES_\\d+_GCM_SHA\\d+|CHACHA20_POLY1305_SHA256)"));
        assertThat(ord("ciphers").get(0)).as("den starkaste först").contains("AES_256");
    }

    @Test
    void utifran_nas_bara_proxyn_och_bara_over_tls() throws IOException {
        List<String> portar = Files.readAllLines(TJANSTER).stream().map(String::strip).filter(rad -> rad.matches("- \"[\\d.:]+\"")).toList();
        assertThat(portar).contains("- \"8443:443\"");
        assertThat(portar).filteredOn(port -> !port.contains("\"127.0.0.1:")).containsExactly("- \"8443:443\"");
        assertThat(Files.readString(TJANSTER)).contains("ARSHJULET_ADRESS: https://").doesNotContain("network_mode");
        assertThat(Files.readString(PROXY)).doesNotContain("http://");
    }

    private static List<String> ord(String efter) throws IOException {
        return Files.readAllLines(PROXY).stream().map(String::strip).filter(rad -> rad.startsWith(efter + " "))
                .flatMap(rad -> Stream.of(rad.split(" ")).skip(1)).toList();
    }
}
