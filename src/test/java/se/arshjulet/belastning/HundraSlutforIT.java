package se.arshjulet.belastning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;

/** A hundred clicks on the same button in the same moment. */
@Tag("belastning")
class HundraSlutforIT {

    private static final int ANTAL = 100;
    private static final List<Integer> TYDLIGA = List.of(404, 409);

    @Test
    void en_av_hundra_slutfor_och_alla_andra_far_ett_tydligt_svar() throws Exception {
        Apiklient revisor = Apiklient.som("revisor");
        Apivandring aret = new Egnaar(new Adminarbete(), 10).starta("revisor");
        String uppgift = aret.uppgift(revisor, "provaOberoende");
        Map<String, Object> post = Apivandring.oppna(revisor, uppgift);
        Apivandring.utanHot((JsonNode) post.get("formular"), "nej");

        List<Apiklient.Svar> svar = samtidigt(() -> revisor.post("/uppgifter/" + uppgift + "/slutfor", post));

        assertThat(svar.stream().filter(s -> s.status() == 204)).hasSize(1);
        assertThat(svar.stream().filter(s -> s.status() != 204)).hasSize(ANTAL - 1)
                .allSatisfy(s -> assertThat(s.status()).as(s.toString()).isIn(TYDLIGA))
                .allSatisfy(s -> assertThat(s.json().path("detail").asText() + s.json().path("title").asText()).as(s.toString()).isNotBlank());
        String nasta = aret.uppgift(revisor, "granskaRiskplan");
        assertThat(aret.uppgifter(revisor, "MINA").findValuesAsText("nyckel")).as("after " + nasta).containsOnlyOnce("granskaRiskplan").doesNotContain("provaOberoende");
    }

    private static List<Apiklient.Svar> samtidigt(Callable<Apiklient.Svar> klick) throws Exception {
        ExecutorService tradar = Executors.newFixedThreadPool(ANTAL);
        try {
            return tradar.invokeAll(Collections.nCopies(ANTAL, klick)).stream().map(HundraSlutforIT::svaret).toList();
        } finally {
            tradar.shutdownNow();
        }
    }

    private static Apiklient.Svar svaret(Future<Apiklient.Svar> svar) {
        try {
            return svar.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
