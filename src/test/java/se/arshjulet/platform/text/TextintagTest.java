package se.arshjulet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Regelbrott;

class TextintagTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void varje_text_stadas_var_den_an_star_och_inget_annat_rors() throws Exception {
        JsonNode trad = json.readTree("{\"a\":\"<p onclick='x()'>ett</p>\",\"b\":[{\"c\":\"tv\\u0001å\"},\"tre\"],\"d\":3,\"e\":null,\"f\":true}");
        assertThat(Textintag.stada(trad)).isEqualTo(json.readTree("{\"a\":\"ett\",\"b\":[{\"c\":\"två\"},\"tre\"],\"d\":3,\"e\":null,\"f\":true}"));
    }

    @Test
    void en_for_lang_text_vagras_med_sin_plats() {
        ObjectNode trad = json.createObjectNode();
        ((ArrayNode) trad.putArray("omraden")).addObject().put("motiv", "x".repeat(Text.LANGST + 1));
        trad.put("annat", "x".repeat(Text.LANGST));
        assertThatThrownBy(() -> Textintag.stada(trad)).isInstanceOfSatisfying(Regelbrott.class,
                brott -> assertThat(brott.brister()).extracting(b -> b.falt()).containsExactly("omraden[0].motiv"));
    }
}
