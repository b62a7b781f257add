package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Server;

class MisslyckadStartIT {

    @Test
    void en_start_som_misslyckas_avslutar_processen_och_sager_det() {
        try (Server server = new Server(Path.of(System.getProperty("it.data", "target/it/nu"), "misslyckad"), Map.of("arshjulet.databas.url", "jdbc:okand:databas"))) {
            assertThatThrownBy(server::starta).isInstanceOf(IllegalStateException.class);

            assertThat(server.slutkod()).isEqualTo(1);
            assertThat(server.ur(Pattern.compile("(kunde inte starta)"))).isNotEmpty();
        }
    }
}
