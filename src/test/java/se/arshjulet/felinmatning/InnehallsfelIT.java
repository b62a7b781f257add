package se.arshjulet.felinmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjulet.felinmatning.FelinmatningIT.assertProblem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apiklient.Svar;
import se.arshjulet.testsupport.Apivandring;

/** What bad content of a whole year gets, and that nobody approves a report of his own. */
class InnehallsfelIT {

    private static Apivandring aret;
    private static Apiklient bada;

    @BeforeAll
    static void ett_ar_for_den_som_ar_bade_revisor_och_direktor() {
        new Adminarbete().nyAnvandare("bada", Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR);
        aret = Apivandring.starta("STB", 2022, "bada");
        bada = Apiklient.som("bada");
    }

    @Test
    void okanda_falt_avvisas_och_inget_sparas() {
        ObjectNode innehall = innehall();
        innehall.put("ansvarsomraden", "Får inte sparas").put("hemligt", 1);
        Svar svar = bada.put(aret.adress() + "/innehall", innehall);
        assertThat(svar.status()).as(svar.toString()).isIn(400, 422);
        assertThat(svar.toString()).contains("hemligt");
        assertThat(bada.get(aret.adress() + "/innehall").text()).doesNotContain("Får inte sparas");
    }

    @Test
    void fel_referenser_namnges_och_inget_sparas() {
        ObjectNode innehall = innehall();
        innehall.put("ansvarsomraden", "Får inte sparas");
        ((ArrayNode) innehall.withArray("prognoser")).removeAll().addObject().put("forvaltning", "FINNSINTE").put("period", "MARS").put("belopp", 1);
        Svar svar = bada.put(aret.adress() + "/innehall", innehall);
        assertProblem(svar, 422);
        assertThat(svar.felfalt()).anyMatch(falt -> falt.contains("prognoser[0].forvaltning"));
        assertThat(bada.get(aret.adress() + "/innehall").text()).doesNotContain("Får inte sparas");
    }

    @Test
    void en_annan_namnds_dokument_avvisas() {
        Svar svar = bada.put(aret.adress() + "/innehall", innehall().put("namnd", "NORV"));
        assertProblem(svar, 422);
        assertThat(svar.felfalt()).contains("namnd");
    }

    @Test
    void ett_faststallt_ar_tar_inte_emot_nagot() {
        Apiklient revisor = Apiklient.som("revisor");
        byte[] fore = revisor.get("/arsgranskningar/NORV/2022/innehall").http().body();
        assertProblem(revisor.put("/arsgranskningar/NORV/2022/innehall", fore), 422);
        assertThat(revisor.get("/arsgranskningar/NORV/2022/innehall").http().body()).isEqualTo(fore);
    }

    @Test
    void for_stor_fil_och_fel_sort_avvisas() {
        assertProblem(bada.put(aret.adress() + "/innehall", "{\"ansvarsomraden\":\"" + "å".repeat(2_000_000) + "\"}"), 413);
        assertProblem(bada.anropa("PUT", aret.adress() + "/innehall", "namnd;ar", "text/csv"), 415);
        assertProblem(bada.put(aret.adress() + "/innehall", new byte[] {(byte) 0xff, (byte) 0xfe, 0}), 422);
    }


    private static ObjectNode innehall() {
        return (ObjectNode) bada.get(aret.adress() + "/innehall").json();
    }
}
