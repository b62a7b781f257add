package se.arshjulet.felinmatning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apiklient.Svar;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Vantan;

/** A year whose content is imported and whose tasks are completed as they stand, until the report waits for its quality review. */
final class Arbetsgang {

    private Arbetsgang() {
    }

    static void tillKvalitetssakring(Apivandring aret, Apiklient revisor, Apiklient byra, String innehall) {
        Svar import_ = revisor.put(aret.adress() + "/innehall", innehall);
        assertThat(import_.status()).as(import_.toString()).isEqualTo(200);
        Vantan.tills("kvalitetssakra in " + aret.adress(), () -> {
            slutfor(aret, revisor, "MINA");
            slutfor(aret, byra, "GRUPPENS");
            slutfor(aret, byra, "MINA");
            return aret.finn(Apiklient.som("direktor"), "GRUPPENS", "kvalitetssakra").isPresent();
        });
    }

    private static void slutfor(Apivandring aret, Apiklient vem, String korg) {
        for (JsonNode uppgift : aret.uppgifter(vem, korg)) {
            String adress = "/uppgifter/" + uppgift.path("id").asText();
            if ("GRUPPENS".equals(korg)) {
                assertThat(vem.post(adress + "/ta", null).status()).isEqualTo(204);
            }
            Svar svar = vem.post(adress + "/slutfor", null);
            assertThat(svar.status()).as(uppgift + " " + svar).isEqualTo(204);
        }
    }
}
