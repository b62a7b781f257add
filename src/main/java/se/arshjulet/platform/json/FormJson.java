package se.arshjulet.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** What stands in a form, as JSON: so that its texts can be gone through, kept, compared and put back, whichever form it is. */
public record FormJson(JsonNode tree) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What Jackson does with what the house itself has written, or is about to write: that it cannot is a fault of ours. */
    private interface Step<F, T> {
        T go(F from) throws JsonProcessingException;
    }

    public static FormJson of(Object form) {
        return new FormJson(MAPPER.valueToTree(form));
    }

    public static FormJson read(String json) {
        return new FormJson(go(json, MAPPER::readTree));
    }

    public static <T> T read(String json, Class<T> type) {
        return go(json, text -> MAPPER.readValue(text, type));
    }

    public static String write(Object form) {
        return go(form, MAPPER::writeValueAsString);
    }

    /** A form of its own with what stands here. */
    public <T> T as(Class<T> type) {
        return go(tree, from -> MAPPER.treeToValue(from, type));
    }

    @Override
    public String toString() {
        return tree.toString();
    }

    private static <F, T> T go(F from, Step<F, T> step) {
        try {
            return step.go(from);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
