package se.arshjulet.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import se.arshjulet.platform.json.StorableText;

/** What is sent to the API and what it answers, as JSON: dates as text, and nothing after the end. */
final class Kropp {

    private static final ObjectMapper JACKSON = JsonMapper.builder().addModule(new JavaTimeModule()).addModule(StorableText.module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // what is null in a form is left as it is there, and a row cannot be
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL))
            .build();

    private Kropp() {
    }

    /** @throws Jsonfel when it is not JSON */
    static JsonNode trad(byte[] kropp) {
        return tolkad(() -> JACKSON.readTree(kropp));
    }

    /** @throws Jsonfel when it is not JSON, or not of this kind */
    static <T> T las(byte[] kropp, Class<T> typ) {
        return tolkad(() -> JACKSON.readValue(kropp, typ));
    }

    /** @throws Jsonfel when it is not of this kind */
    static <T> T som(JsonNode trad, Class<T> typ) {
        return tolkad(() -> JACKSON.treeToValue(trad, typ));
    }

    private static <T> T tolkad(Tolkning<T> tolkning) {
        try {
            return tolkning.gor();
        } catch (JsonProcessingException fel) {
            throw new Jsonfel(fel);
        } catch (IOException teckenkodning) {
            // all of it is here, so what cannot be read is its characters
            throw new Jsonfel();
        }
    }

    private interface Tolkning<T> {

        T gor() throws IOException;
    }

    static byte[] skriv(Object svar) throws IOException {
        return JACKSON.writeValueAsBytes(svar);
    }
}
