package se.arshjulet.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorableTextTest {

    private static final byte[] DOKUMENT = "{\"namn\":\"a\\u0000b\",\"rader\":[\"\\u0000c\",\"d\"],\"texter\":{\"e\":\"f\\u0000\"}}".getBytes(StandardCharsets.UTF_8);

    private record Dokument(String namn, List<String> rader, Map<String, String> texter) {
    }

    @Test
    void varje_text_i_ett_dokument_lases_utan_nolltecken() throws IOException {
        Dokument utan = new Dokument("ab", List.of("c", "d"), Map.of("e", "f"));
        assertThat(StrictJson.read(DOKUMENT, Dokument.class)).isEqualTo(utan);
        assertThat(StrictJson.convert(StrictJson.tree(DOKUMENT), Dokument.class)).isEqualTo(utan);
    }
}
