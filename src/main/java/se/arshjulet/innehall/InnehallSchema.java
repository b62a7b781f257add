package se.arshjulet.innehall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.json.StrictJson;

/** The published schema, and its verdicts in our own words. A field gets one sentence: the type before the rest. */
final class InnehallSchema {

    static final String PLATS = "/schema/innehall.json";

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(StrictJson.resource(PLATS, JsonNode.class),
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).typeLoose(false).build());

    List<Brist> brister(JsonNode trad) {
        Map<String, Brist> perFalt = new TreeMap<>(Faltordning.EFTER_FALT);
        schema.validate(iEnheter(trad)).stream()
                .sorted(Comparator.comparing(m -> !m.getType().equals("type")))
                .map(InnehallSchema::brist)
                .forEach(b -> perFalt.putIfAbsent(b.falt(), b));
        return List.copyOf(perFalt.values());
    }

    /** Derby's columns count UTF-16 units and a schema counts characters: one that takes two units is measured as two. */
    private static JsonNode iEnheter(JsonNode nod) {
        if (nod instanceof TextNode text) {
            return TextNode.valueOf(text.textValue().replaceAll("[\\x{10000}-\\x{10FFFF}]", "\uFFFD\uFFFD"));
        }
        if (nod instanceof ArrayNode lista) {
            ArrayNode matt = lista.arrayNode(lista.size());
            lista.forEach(del -> matt.add(iEnheter(del)));
            return matt;
        }
        if (nod instanceof ObjectNode objekt) {
            ObjectNode matt = objekt.objectNode();
            objekt.properties().forEach(falt -> matt.set(falt.getKey(), iEnheter(falt.getValue())));
            return matt;
        }
        return nod;
    }

    private static Brist brist(ValidationMessage fel) {
        String falt = falt(fel.getInstanceLocation(), fel.getProperty());
        JsonNode krav = fel.getSchemaNode();
        return switch (fel.getType()) {
            case "required" -> Brist.i(falt, "innehall.fel.saknas");
            case "additionalProperties" -> Brist.i(falt, "innehall.fel.okantFalt", fel.getProperty());
            case "type" -> Brist.i(falt, "innehall.fel.typ." + typ(krav));
            case "enum" -> Brist.i(falt, "innehall.fel.val", val(krav));
            case "const" -> Brist.i(falt, "innehall.fel.formatversion", krav.asText());
            case "minimum" -> Brist.i(falt, "innehall.fel.minst", krav.asText());
            case "maximum" -> Brist.i(falt, "innehall.fel.hogst", krav.asText());
            case "multipleOf" -> Brist.i(falt, krav.decimalValue().scale() == 1 ? "innehall.fel.decimaler" : "innehall.fel.flerDecimaler");
            case "minLength", "minItems" -> Brist.i(falt, "innehall.fel.tomt");
            case "maxLength" -> Brist.i(falt, "innehall.fel.langd", krav.asText());
            case "format" -> Brist.i(falt, "innehall.fel.datum");
            default -> Brist.i(falt, "innehall.fel.ogiltigt");
        };
    }

    /** The path as our forms write it: {@code risker[1].plan}, with a missing or unknown field's name at the end. */
    private static String falt(JsonNodePath plats, String egenskap) {
        var falt = new StringBuilder();
        for (int i = 0; i < plats.getNameCount(); i++) {
            if (plats.getElement(i) instanceof Integer nummer) {
                falt.append('[').append(nummer).append(']');
            } else {
                falt.append(falt.isEmpty() ? "" : ".").append(plats.getElement(i));
            }
        }
        return egenskap == null ? falt.toString() : falt.append(falt.isEmpty() ? "" : ".").append(egenskap).toString();
    }

    private static String typ(JsonNode krav) {
        return krav.isArray() ? krav.get(0).asText() : krav.asText();
    }

    private static String val(JsonNode krav) {
        return StreamSupport.stream(krav.spliterator(), false).filter(n -> !n.isNull()).map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
