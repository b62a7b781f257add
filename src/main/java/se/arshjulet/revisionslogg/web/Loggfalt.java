package se.arshjulet.revisionslogg.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.arshjulet.revisionslogg.Loggrad;

/**
 * One field of a row of the log, for a reader: its name and what it held.
 *
 * @param fore  empty for what was new or was not filled in
 * @param efter empty for what was removed or emptied
 */
public record Loggfalt(String namn, String fore, String efter) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The fields of a row in alphabetical order; those that were empty before and after are left out. */
    static List<Loggfalt> av(Loggrad rad) {
        JsonNode fore = las(rad.fore());
        JsonNode efter = las(rad.efter());
        Set<String> namnen = new TreeSet<>();
        fore.fieldNames().forEachRemaining(namnen::add);
        efter.fieldNames().forEachRemaining(namnen::add);
        return namnen.stream().map(namn -> new Loggfalt(namn, fore.path(namn).asText(""), efter.path(namn).asText("")))
                .filter(falt -> !falt.fore.isEmpty() || !falt.efter.isEmpty()).toList();
    }

    private static JsonNode las(String json) {
        try {
            return json.isEmpty() ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
