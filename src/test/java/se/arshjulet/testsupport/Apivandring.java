package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A nämnd's year of a test's own, started and taken forward through the API. */
public final class Apivandring {

    private final String namnd;
    private final int ar;

    /** A year that goes on already. */
    public Apivandring(String namnd, int ar) {
        this.namnd = namnd;
        this.ar = ar;
    }

    public static Apivandring starta(String namnd, int ar, String revisor) {
        Apiklient.Svar svar = Apiklient.som("direktor").post("/arsgranskningar", Map.of("namnd", namnd, "ar", ar, "yrkesrevisor", revisor));
        assertThat(svar.status()).as(svar.toString()).isEqualTo(201);
        return new Apivandring(namnd, ar);
    }

    /** One that is going on. */
    public static Apivandring pagaende(String namnd, int ar) {
        return new Apivandring(namnd, ar);
    }

    public String adress() {
        return "/arsgranskningar/" + namnd + "/" + ar;
    }

    /** The id of the user's open task, waited for, taken if nobody has it. */
    public String uppgift(Apiklient vem, String nyckel) {
        return Vantan.pa(nyckel + " " + namnd + "-" + ar, () -> finn(vem, "MINA", nyckel).or(() -> ta(vem, nyckel)));
    }

    private Optional<String> ta(Apiklient vem, String nyckel) {
        Optional<String> ledig = finn(vem, "GRUPPENS", nyckel);
        ledig.ifPresent(id -> assertThat(vem.post("/uppgifter/" + id + "/ta", null).status()).isEqualTo(204));
        return ledig;
    }

    public Optional<String> finn(Apiklient vem, String korg, String nyckel) {
        for (JsonNode rad : uppgifter(vem, korg)) {
            if (nyckel.equals(rad.path("nyckel").asText())) {
                return Optional.of(rad.path("id").asText());
            }
        }
        return Optional.empty();
    }

    public JsonNode uppgifter(Apiklient vem, String korg) {
        return vem.get("/uppgifter?antal=100&korg=" + korg + "&namnd=" + namnd + "&ar=" + ar).json().path("uppgifter");
    }

    /** The form with its version, ready to be changed and sent back. */
    public static Map<String, Object> oppna(Apiklient vem, String uppgift) {
        JsonNode svar = vem.get("/uppgifter/" + uppgift).json();
        Map<String, Object> post = new HashMap<>();
        post.put("version", svar.path("version"));
        post.put("formular", svar.path("formular"));
        return post;
    }

    /** Nobody has a threat to his independence; the year goes on to everything that then opens. */
    public void provaOberoende(Apiklient revisor) {
        String uppgift = uppgift(revisor, "provaOberoende");
        Map<String, Object> post = oppna(revisor, uppgift);
        utanHot((JsonNode) post.get("formular"), "nej");
        Apiklient.Svar svar = revisor.post("/uppgifter/" + uppgift + "/slutfor", post);
        assertThat(svar.status()).as(svar.toString()).isEqualTo(204);
    }

    public static void utanHot(JsonNode formular, String hinder) {
        formular.path("hot").forEach(hot -> ((ObjectNode) hot).put("forekommer", "nej"));
        ((ObjectNode) formular).put("hinder", hinder).put("motiv", "ja".equals(hinder) ? "Har arbetat i nämnden." : "");
    }
}
