package se.arshjulet.revisionslogg.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.platform.web.Texter;
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

    /** What the field is called, its parts one after the other; a part that the bundle has no word for keeps its own name. */
    public String getNamnet() {
        return Arrays.stream(namn.split("\\.")).map(Loggfalt::ord).collect(Collectors.joining(": "));
    }

    /** What the log calls it, or the forms. */
    public static String ord(String falt) {
        return Stream.of("revisionslogg.namn.", "versioner.falt.").map(plats -> plats + falt).filter(nyckel -> !Texter.ledtext(nyckel).equals(nyckel))
                .findFirst().map(Texter::ledtext).orElse(falt);
    }

    private static JsonNode las(String json) {
        try {
            return json.isEmpty() ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
