package se.arshjulet.felinmatning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apiklient.Svar;
import se.arshjulet.testsupport.Apivandring;

/** What bad input to a task gets through the API: the field is named, what was typed is kept, nothing is half saved. */
class FelinmatningIT {

    private static final int OKANT = 422;
    private static final int KROCK = 409;
    private static Apiklient revisor;
    private static Apiklient direktor;
    private static Apivandring aret;

    @BeforeAll
    static void ett_ar_med_uppgifter_att_fylla_i() {
        revisor = Apiklient.som("revisor");
        direktor = Apiklient.som("direktor");
        aret = Apivandring.starta("SKR", 2023, "revisor");
        ofullstandig_uppgift_kan_inte_slutforas();
        aret.provaOberoende(revisor);
    }

    private static void ofullstandig_uppgift_kan_inte_slutforas() {
        Svar svar = revisor.post("/uppgifter/" + aret.uppgift(revisor, "provaOberoende") + "/slutfor", null);
        assertProblem(svar, OKANT);
        assertThat(svar.felfalt()).contains("formular.hot[0].forekommer", "formular.hinder");
        assertThat(aret.finn(revisor, "MINA", "provaOberoende")).isPresent();
    }

    @Test
    void ett_datum_som_inte_finns_namnges_och_det_skrivna_behalls_utan_att_nagot_annat_sparas() {
        String uppgift = aret.uppgift(revisor, "granskaRiskplan");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        ObjectNode plan = riskplan(post);
        ((ObjectNode) plan.path("antagen")).put("datum", "2023-02-30");
        plan.put("beskrivning", "Inte halvt sparad");
        Svar svar = revisor.put("/uppgifter/" + uppgift, post);
        assertProblem(svar, OKANT);
        assertThat(svar.felfalt()).containsExactly("formular.riskplaner[0].antagen.datum");
        ObjectNode kvar = riskplan(Apivandring.oppna(revisor, uppgift));
        assertThat(kvar.at("/antagen/datum").asText()).isEqualTo("2023-02-30");
        assertThat(kvar.path("beskrivning").asText()).isEqualTo("Inte halvt sparad");
        assertThat(revisor.get(aret.adress() + "/innehall").text()).doesNotContain("Inte halvt sparad");
        assertThat(svar.json().path("version").asInt()).isEqualTo(((JsonNode) Apivandring.oppna(revisor, uppgift).get("version")).asInt());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "5, 3", "2,5", "sannolik, 3", "-1, 2"})
    void en_riskfaktor_utanfor_ett_till_fyra_namnges(String sannolikhet, String konsekvens) {
        String uppgift = aret.uppgift(revisor, "granskaRiskplan");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        ((ArrayNode) riskplan(post).path("risker")).removeAll().addObject().put("namn", "IT-avbrott").put("hanteringsmetod", "GRANSKNING")
                .putObject("plan").put("sannolikhet", sannolikhet).put("konsekvens", konsekvens);
        Svar svar = revisor.put("/uppgifter/" + uppgift, post);
        assertProblem(svar, OKANT);
        assertThat(svar.felfalt()).anyMatch(falt -> falt.startsWith("formular.riskplaner[0].risker[0].plan."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"-91,3;-91.3", "−91,3;-91.3", "−91.3;-91.3", "+0,2;0.2", "±0;0"})
    void belopp_forstas_som_de_skrivs(String skrivet, String lagrat) {
        String uppgift = aret.uppgift(revisor, "granskaEkonomi");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        ((ObjectNode) ((JsonNode) post.get("formular")).at("/prognoser/0")).put("belopp", skrivet);
        Svar svar = revisor.put("/uppgifter/" + uppgift, post);
        assertThat(svar.status()).as(svar.toString()).isEqualTo(200);
        assertThat(revisor.get(aret.adress() + "/innehall").json().at("/prognoser/0/belopp").decimalValue()).isEqualByComparingTo(lagrat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"9,1,3", "hundra", "1e3", "--5"})
    void ett_belopp_som_inte_gar_att_forsta_namnges(String skrivet) {
        String uppgift = aret.uppgift(revisor, "granskaEkonomi");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        ((ObjectNode) ((JsonNode) post.get("formular")).at("/prognoser/0")).put("belopp", skrivet);
        Svar svar = revisor.put("/uppgifter/" + uppgift, post);
        assertProblem(svar, OKANT);
        assertThat(svar.felfalt()).containsExactly("formular.prognoser[0].belopp");
        assertThat(((JsonNode) Apivandring.oppna(revisor, uppgift).get("formular")).at("/prognoser/0/belopp").asText()).isEqualTo(skrivet);
    }

    @Test
    void nar_tva_sparar_samma_formular_far_den_andra_veta_det_och_inget_skrivs_over() {
        String uppgift = aret.uppgift(revisor, "granskaVerksamhet");
        Map<String, Object> min = Apivandring.oppna(revisor, uppgift);
        assertThat(revisor.put("/uppgifter/" + uppgift, min).status()).isEqualTo(200);
        Svar svar = revisor.put("/uppgifter/" + uppgift, min);
        assertProblem(svar, KROCK);
        assertThat(svar.json().at("/fel/0/text").asText()).containsIgnoringCase("revisor");
    }

    @Test
    void en_uppgift_kan_inte_slutforas_tva_ganger() {
        Apivandring annat = Apivandring.starta("SKR", 2022, "revisor");
        String uppgift = annat.uppgift(revisor, "provaOberoende");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        Apivandring.utanHot((JsonNode) post.get("formular"), "nej");
        assertThat(revisor.post("/uppgifter/" + uppgift + "/slutfor", post).status()).isEqualTo(204);
        assertProblem(revisor.post("/uppgifter/" + uppgift + "/slutfor", post), KROCK);
        assertProblem(revisor.get("/uppgifter/" + uppgift), 404);
    }

    @Test
    void den_som_kommer_efter_far_veta_att_uppgiften_ar_tagen() {
        new Adminarbete().nyAnvandare("direktor2", Roll.REVISIONSDIREKTOR);
        Apivandring annat = Apivandring.starta("SKR", 2024, "revisor");
        String provning = annat.uppgift(revisor, "provaOberoende");
        Map<String, Object> post = Apivandring.oppna(revisor, provning);
        Apivandring.utanHot((JsonNode) post.get("formular"), "ja");
        assertThat(revisor.post("/uppgifter/" + provning + "/slutfor", post).status()).isEqualTo(204);
        String uppgift = annat.uppgift(direktor, "utseNyRevisor");
        Apiklient direktor2 = Apiklient.som("direktor2");
        assertProblem(direktor2.post("/uppgifter/" + uppgift + "/ta", null), KROCK);
        Svar svar = direktor2.post("/uppgifter/" + uppgift + "/slutfor", null);
        assertProblem(svar, KROCK);
        assertThat(svar.json().at("/fel/0/text").asText()).contains("Disa Direktör");
    }

    @Test
    void ett_falt_som_formularet_inte_har_namnges() {
        String uppgift = aret.uppgift(revisor, "granskaRiskplan");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        ((ObjectNode) post.get("formular")).put("pahittat", "x");
        Svar svar = revisor.put("/uppgifter/" + uppgift, post);
        assertThat(svar.status()).isIn(400, OKANT);
        assertThat(svar.felfalt()).containsExactly("formular.pahittat");
    }

    @Test
    void det_som_inte_ar_json_eller_har_fel_typ_avvisas() {
        String adress = "/uppgifter/" + aret.uppgift(revisor, "granskaRiskplan");
        assertProblem(revisor.put(adress, "{\"version\": 1,"), 400);
        assertProblem(revisor.anropa("PUT", adress, "<formular/>", "application/xml"), 415);
        assertProblem(revisor.anropa("DELETE", adress, null, null), 405);
        assertProblem(revisor.get("/uppgifter?ar=hej&sida=0&fas=INGEN"), OKANT);
        assertProblem(revisor.get("/uppgifter?namnd=%00"), 400);
    }

    private static ObjectNode riskplan(Map<String, Object> post) {
        return (ObjectNode) ((JsonNode) post.get("formular")).at("/riskplaner/0");
    }

    static void assertProblem(Svar svar, int status) {
        assertThat(svar.status()).as(svar.toString()).isEqualTo(status);
        assertThat(svar.typ()).startsWith("application/problem+json");
        assertThat(svar.json().path("title").asText()).isNotBlank();
        assertThat(svar.json().path("detail").asText()).isNotBlank();
    }
}
