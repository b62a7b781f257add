package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Vantan;

class DemoUtanPostIT {

    @Test
    void demon_startar_fast_epostservern_inte_svarar() throws IOException {
        try (Server server = new Server(Path.of(System.getProperty("it.data", "target/it/nu"), "utan-post"), Map.of(
                "arshjulet.demo", "true",
                "arshjulet.klocka.start", "2024-02-20T08:00:00",
                "arshjulet.smtp.vard", "localhost",
                "arshjulet.smtp.port", String.valueOf(stangdPort())))) {
            server.starta();

            assertThat(server.ur(Pattern.compile("(Log in as revisor)"))).isNotEmpty();
            Vantan.tills("the letters wait", () -> server.harSagt("The mail server does not answer"));
        }
    }

    private static int stangdPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
