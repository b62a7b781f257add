package se.arshjulet.versioner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.platform.web.Texter;

/**
 * The texts of a form, each under a name that stays when rows are added above it: {@code omraden[intern-kontroll].motiv}. A row is named
 * by what it is known by, where it has that; else by its number. The report inside the form that answers noteringar is the same report.
 */
final class Versionstexter {

    /** What the program puts in a form for its page; nobody writes it. */
    static final Set<String> EJ_SKRIVET = Set.of("id", "version", "kod", "namn", "forvaltning", "overordnad", "samst", "tidigare", "egen", "avslut", "inledning",
            "hot", "revisor", "revisorNamn", "del", "omgang", "plan", "ingenPlan", "uppfoljning1", "formatversion", "namnd", "samstOrd", "nyckel", "varning");
    /** Begins the names of what stood there last year. */
    private static final String FORRA = "forra";

    private static final List<String> KANDA = List.of("kod", "nummer", "hot", "forvaltning", "namnd", "namn", "nyckel");
    private static final List<String> RUBRIKER = List.of("namn", "titel", "rubrik", "forvaltning", "nummer", "kod", "hot", "varning");
    private static final String RAPPORTEN = "utkast";

    /** @param rubriker of the rows it stands in, outermost first */
    record Post(String falt, List<String> rubriker, String led, String text) { }

    private interface Besok {
        void post(ObjectNode i, String namn, Post post);
    }

    private Versionstexter() {
    }

    static Map<String, Post> las(FormJson formular) {
        Map<String, Post> poster = new LinkedHashMap<>();
        ga(formular.tree(), "", List.of(), (i, namn, post) -> poster.put(post.falt(), post));
        return poster;
    }

    /** @return false when the form has no such place any more */
    static boolean satt(FormJson formular, String falt, String text) {
        boolean[] funnet = {false};
        ga(formular.tree(), "", List.of(), (i, namn, post) -> {
            if (post.falt().equals(falt) && i.get(namn).isTextual()) {
                i.put(namn, text);
                funnet[0] = true;
            }
        });
        return funnet[0];
    }

    private static void ga(JsonNode nod, String falt, List<String> rubriker, Besok besok) {
        if (!(nod instanceof ObjectNode objekt)) {
            return;
        }
        for (Map.Entry<String, JsonNode> e : List.copyOf(objekt.properties())) {
            String namn = e.getKey();
            String plats = falt.isEmpty() || falt.equals(RAPPORTEN) ? namn : falt + "." + namn;
            JsonNode varde = e.getValue();
            if (varde.isArray()) {
                rader(varde, plats, rubriker, besok);
            } else if (varde.isObject()) {
                ga(varde, plats, rubriker, besok);
            } else if (!EJ_SKRIVET.contains(namn) && !namn.startsWith(FORRA)) {
                besok.post(objekt, namn, new Post(plats, rubriker, led(falt, namn), ord(varde)));
            }
        }
    }

    private static void rader(JsonNode lista, String plats, List<String> rubriker, Besok besok) {
        Set<String> namnda = new HashSet<>();
        for (int i = 0; i < lista.size(); i++) {
            JsonNode rad = lista.get(i);
            String nyckel = forsta(rad, KANDA, String.valueOf(i + 1));
            List<String> under = new ArrayList<>(rubriker);
            under.add(rubrik(forsta(rad, RUBRIKER, String.valueOf(i + 1))));
            ga(rad, plats + "[" + (namnda.add(nyckel) ? nyckel : nyckel + "#" + (i + 1)) + "]", under, besok);
        }
    }

    /** What is ticked is told in words, and so is a threat to the independence, which a form knows by its code. */
    private static String ord(JsonNode varde) {
        return varde.isNull() ? "" : varde.isBoolean() ? Texter.text(varde.asBoolean() ? "platform.ja" : "platform.nej") : varde.asText();
    }

    private static String rubrik(String namn) {
        String hot = Texter.ledtext("oberoende.hot." + namn);
        return hot.endsWith("." + namn) ? namn : hot;
    }

    private static String forsta(JsonNode rad, List<String> namn, String annars) {
        return namn.stream().map(n -> rad.path(n).asText("")).filter(varde -> !varde.isBlank() && !"null".equals(varde)).findFirst().orElse(annars);
    }

    /** A date and a § are of a decision, a factor of a risk value: told with what they are of. */
    private static String led(String falt, String namn) {
        String sist = falt.substring(falt.lastIndexOf('.') + 1);
        return sist.isEmpty() || sist.endsWith("]") || sist.equals(RAPPORTEN) ? namn : sist + "." + namn;
    }
}
