package se.arshjulet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The reference year as a story needs it: what is read in from a file, and what people type themselves. */
public final class Norvaret {

    public static final String BYRA = "KPMG AB";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode aret = las("/demo/norv-2023.json");
    private final JsonNode organisation = las("/demo/organisation.json");

    private static JsonNode las(String resurs) {
        try (InputStream in = Norvaret.class.getResourceAsStream(resurs)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a nämnd in place: short name, name, förvaltningar as name and short name. */
    @FunctionalInterface
    public interface Namndupplagg {
        void namnd(String kortnamn, String namn, List<List<String>> forvaltningar);
    }

    /** All the bodies of the reference. */
    public Namnder namnder() {
        return upplagg -> organisation.get("namnder").forEach(namnd -> {
            List<List<String>> forvaltningar = new ArrayList<>();
            namnd.get("forvaltningar").forEach(f -> forvaltningar.add(List.of(f.get("namn").asText(), f.get("kortnamn").asText())));
            upplagg.namnd(namnd.get("kortnamn").asText(), namnd.get("namn").asText(), forvaltningar);
        });
    }

    /** The bodies, one at a time. */
    @FunctionalInterface
    public interface Namnder {
        void forEach(Namndupplagg upplagg);
    }

    /** Reads in what the auditor has in a file: all but what this story's people type. */
    public void lasInUnderlag(Server server, String anvandare, String losenord) {
        ObjectNode underlag = aret.deepCopy();
        underlag.putArray("uttalanden");
        underlag.get("riskplaner").forEach(plan -> ((ObjectNode) plan).putNull("antagen").putNull("antalRisker").putNull("antalForegaendeAr"));
        ArrayNode utfall = JSON.createArrayNode();
        underlag.get("prognoser").forEach(prognos -> {
            if (prognos.get("period").asText().equals("UTFALL")) {
                utfall.add(prognos);
            }
        });
        underlag.set("prognoser", utfall);
        int svar = Api.put(server, anvandare, losenord, "/api/v1/arsgranskningar/NORV/2023/innehall", underlag.toString());
        if (svar >= 300) {
            throw new AssertionError("The import answered " + svar);
        }
    }

    /** What the firm says of a closing: in general first, then a förvaltning at a time. */
    public List<JsonNode> uttalanden(String period) {
        List<JsonNode> alla = new ArrayList<>();
        aret.get("uttalanden").forEach(uttalande -> {
            if (uttalande.get("period").asText().equals(period)) {
                alla.add(uttalande);
            }
        });
        return alla;
    }

    /** Where on the firm's page a statement stands. */
    public static int plats(JsonNode uttalande) {
        JsonNode forvaltning = uttalande.get("forvaltning");
        return forvaltning == null || forvaltning.isNull() ? 0 : forvaltning.asText().equals("DIM") ? 1 : 2;
    }

    /** Which row NORV has in a page's list of nämnder, which stands in Swedish order. */
    public int plats(String sidtext) {
        List<String> namn = new ArrayList<>();
        organisation.get("namnder").forEach(n -> namn.add(n.get("namn").asText()));
        return (int) namn.stream().filter(n -> sidtext.indexOf(n) < sidtext.indexOf(namn.get(0))).count();
    }
}
