package se.arshjulet.personuppgifter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes something in the place of what people have said and are called, of the same length and shape, so that what it does to a page or to
 * a rule is still seen. The same account is the same everywhere.
 */
final class Maskering {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TAGG = Pattern.compile("<(/?)(p|ul|ol|li|table|thead|tbody|tr|th|td|strong|em|b|i|a|br|h[1-6]|sup|sub|span|div|section|html|head|body)\\b[^>]*>");
    /** A word of the program's own among the values of a document. */
    private static final Pattern EGET_ORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Map<String, String> konton = new HashMap<>();
    private final Map<String, String> namn = new HashMap<>();

    void kann(long id, String anvandarnamn, String personnamn) {
        konton.put(anvandarnamn, "anvandare" + id);
        namn.put(personnamn, "Användare " + id);
    }

    String text(Kolumnslag slag, String varde) {
        return switch (slag) {
            case KONTO -> konton.getOrDefault(varde, namn.getOrDefault(varde, varde.matches("systemet|[A-Z_]+|\\d+|[A-ZÅÄÖ]+-\\d{4}") ? varde : mask(varde)));
            case PERSON -> namn.getOrDefault(varde, konton.getOrDefault(varde, mask(varde)));
            case IDENTITET -> mask(varde);
            case EPOST -> "nagon@example.invalid";
            case JSON -> json(varde);
            case TEXT -> html(varde);
            default -> throw new IllegalArgumentException(slag.name());
        };
    }

    private static String html(String varde) {
        StringBuilder ut = new StringBuilder();
        Matcher tagg = TAGG.matcher(varde);
        int efter = 0;
        while (tagg.find()) {
            ut.append(mask(varde.substring(efter, tagg.start()))).append('<').append(tagg.group(1)).append(tagg.group(2)).append('>');
            efter = tagg.end();
        }
        return ut.append(mask(varde.substring(efter))).toString();
    }

    private static String mask(String varde) {
        StringBuilder ut = new StringBuilder(varde.length());
        varde.chars().forEach(tecken -> ut.append(Character.isUpperCase(tecken) ? 'X' : Character.isLetter(tecken) ? 'x' : Character.isDigit(tecken) ? '0' : (char) tecken));
        return ut.toString();
    }

    private static String json(String varde) {
        try {
            return JSON.writeValueAsString(json(JSON.readTree(varde)));
        } catch (JsonProcessingException inget) {
            return mask(varde);
        }
    }

    private static JsonNode json(JsonNode del) {
        if (del instanceof ObjectNode objekt) {
            objekt.properties().forEach(falt -> falt.setValue(json(falt.getValue())));
        } else if (del instanceof ArrayNode lista) {
            for (int i = 0; i < lista.size(); i++) {
                lista.set(i, json(lista.get(i)));
            }
        } else if (del instanceof TextNode text && !EGET_ORD.matcher(text.asText()).matches()) {
            return TextNode.valueOf(mask(text.asText()));
        }
        return del;
    }
}
