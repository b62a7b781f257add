package se.arshjulet.belastning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;

/** One open task whose text is written over and over: what the server last said yes to must be there afterwards. */
final class Skrivplats {

    private static final int SPARAT = 200;
    /** The task and where in its form there is room for text. */
    private static final Map<String, String> TEXTEN = Map.of("provaOberoende", "", "granskaRiskplan", "/riskplaner/0");
    private static final Map<String, String> FALTET = Map.of("provaOberoende", "motiv", "granskaRiskplan", "beskrivning");

    private final Apiklient vem;
    private final String nyckel;
    private final String uppgift;
    private String bekraftat = "";
    private String skickat = "";

    Skrivplats(Apiklient vem, Apivandring aret, String nyckel) {
        this.vem = vem;
        this.nyckel = nyckel;
        uppgift = aret.uppgift(vem, nyckel);
        bekraftat = text();
    }

    /** @return what the server answered when it was not that it is saved */
    String skriv(String text) {
        Map<String, Object> post = Apivandring.oppna(vem, uppgift);
        ((ObjectNode) ((JsonNode) post.get("formular")).at(TEXTEN.get(nyckel))).put(FALTET.get(nyckel), text);
        skickat = text;
        Apiklient.Svar svar = vem.put("/uppgifter/" + uppgift, post);
        if (svar.status() != SPARAT) {
            return svar.toString();
        }
        bekraftat = text;
        return null;
    }

    /**
     * From here on what stands there now must stay, acknowledged or not.
     *
     * @return whether it is the last that was said to be saved, or what was on its way when the answer did not come
     */
    boolean helt() {
        String nu = text();
        boolean helt = nu.equals(bekraftat) || nu.equals(skickat);
        bekraftat = helt ? nu : bekraftat;
        return helt;
    }

    String text() {
        return ((JsonNode) Apivandring.oppna(vem, uppgift).get("formular")).at(TEXTEN.get(nyckel)).path(FALTET.get(nyckel)).asText("");
    }

    String nyckel() {
        return nyckel;
    }

    String uppgift() {
        return uppgift;
    }

    @Override
    public String toString() {
        return nyckel + " " + uppgift + ": said to be saved «" + bekraftat + "», sent «" + skickat + "», there «" + text() + "»";
    }
}
