package se.arshjulet.platform.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** The one gate for what comes from outside, a form or a document: every text in it becomes what may be stored. */
public final class Textintag {

    private final List<Brist> brister = new ArrayList<>();

    private Textintag() { }

    /** @throws Regelbrott naming every text that is too long */
    public static JsonNode stada(JsonNode trad) {
        Textintag intag = new Textintag();
        JsonNode stadat = intag.ga(trad, "");
        if (!intag.brister.isEmpty()) {
            throw new Regelbrott(intag.brister);
        }
        return stadat;
    }

    private JsonNode ga(JsonNode nod, String falt) {
        if (nod instanceof TextNode text) {
            return text(text, falt);
        }
        if (nod instanceof ArrayNode lista) {
            for (int i = 0; i < lista.size(); i++) {
                lista.set(i, ga(lista.get(i), falt + "[" + i + "]"));
            }
        } else if (nod instanceof ObjectNode objekt) {
            objekt.properties().forEach(e -> e.setValue(ga(e.getValue(), falt.isEmpty() ? e.getKey() : falt + "." + e.getKey())));
        }
        return nod;
    }

    /** What is too long is not read at all; marks that are written out, such as {@code &amp;}, can make it so. */
    private TextNode text(TextNode text, String falt) {
        String lagrad = arForLang(text.textValue()) ? text.textValue() : Text.lagrad(text.textValue());
        if (arForLang(lagrad)) {
            brister.add(Brist.i(falt, "platform.fel.forLang", Text.LANGST));
        }
        return TextNode.valueOf(lagrad);
    }

    private static boolean arForLang(String text) {
        return text.length() > Text.LANGST;
    }
}
