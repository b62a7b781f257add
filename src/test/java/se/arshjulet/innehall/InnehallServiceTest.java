package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.inkorg.Redan;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;

class InnehallServiceTest extends Innehallsprov {

    private static final List<String> ERSATTS = List.of("Forbattringsomrade", "Delomrade", "Kontrollpunkt", "Egenbedomning", "Tillfalle", "Risk", "Riskuppfoljning", "Prognos",
            "Budgetavvikelse", "Omradesbedomning", "Bilaga", "Revisionskriterier");

    private static final int HOGST_SATSER_UT = 40;

    @Test
    void ett_importerat_ar_exporteras_likadant() {
        importera("revisor", fil(), null);
        lamnas();
        assertThat(text(exportera("direktor"))).isEqualTo(text(fil()));
    }

    @Test
    void en_ny_import_ersatter_allt_som_fanns() {
        importera("revisor", fil(), null);
        importera("direktor", andrad(ar -> ar.withArray("bilagor").remove(0)), null);
        importera("direktor", andrad(ar -> {
            ar.withArray("bilagor").remove(0);
            ar.withArray("fordjupade").remove(0);
            ar.withArray("forbattringsomraden").removeAll();
        }), null);
        JsonNode nu = trad(exportera("direktor"));
        assertThat(nu.get("bilagor")).hasSize(1);
        assertThat(nu.get("fordjupade")).hasSize(4);
        assertThat(nu.get("delomraden")).hasSize(17);
    }

    @Test
    void allt_som_en_import_ersatter_star_i_revisionsloggen_som_det_var() {
        importera("revisor", fil(), null);
        long sista = databas.hamta(em -> ((Number) em.createNativeQuery("select max(id) from revisionslogg").getSingleResult()).longValue());
        Map<String, Long> fanns = Map.copyOf(ERSATTS.stream().collect(Collectors.toMap(Function.identity(), slag -> antal("select count(x) from " + slag + " x"))));
        assertThat(fanns.values()).allMatch(antal -> antal > 0);
        importera("revisor", "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null);
        List<Object[]> borttagna = databas.hamta(em -> em.createNativeQuery("select slag, count(*) from revisionslogg where handling = 'BORTTAGEN' and id > ?1 group by slag")
                .setParameter(1, sista).getResultList());
        Map<String, Long> loggade = borttagna.stream().collect(Collectors.toMap(rad -> (String) rad[0], rad -> ((Number) rad[1]).longValue()));
        assertThat(loggade.keySet()).containsAll(ERSATTS);
        for (String varde : List.of("\"bedomning.niva\":\"2\"", "\"plan.sannolikhet\":\"3\"")) {
            assertThat(databas.<Number>hamta(em -> (Number) em.createNativeQuery("select count(*) from revisionslogg where handling = 'BORTTAGEN' and id > ?1 and fore like ?2")
                    .setParameter(1, sista).setParameter(2, "%" + varde + "%").getSingleResult()).intValue()).as(varde).isPositive();
        }
        ERSATTS.forEach(slag -> assertThat(loggade.get(slag)).as(slag).isEqualTo(fanns.get(slag) - antal("select count(x) from " + slag + " x")));
    }

    private static long antal(String fraga) {
        return databas.<Long>hamta(em -> em.createQuery(fraga, Long.class).getSingleResult());
    }

    @Test
    void ett_tomt_innehall_ger_ett_tomt_ar() {
        importera("revisor", fil(), null);
        importera("revisor", "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null);
        JsonNode nu = trad(exportera("revisor"));
        assertThat(List.of(nu.get("delomraden"), nu.get("riskplaner"), nu.get("uttalanden"), nu.get("bilagor"))).allMatch(JsonNode::isEmpty);
    }

    @Test
    void det_som_inte_blev_gjort_foljer_med_in_och_ut() {
        byte[] ar = andrad(dokument -> {
            Uteblivna.iRiskplanen(dokument);
            Uteblivna.iUppfoljningen(dokument);
            Uteblivna.iPrognosen(dokument);
        });
        importera("revisor", ar, null);
        lamnas();
        assertThat(text(exportera("direktor"))).isEqualTo(text(ar));
    }

    @Test
    void ett_aldre_dokument_vet_inget_om_det_som_inte_blev_gjort() {
        importera("revisor", andrad(Uteblivna::somInteFanns), null);
        lamnas();
        assertThat(text(exportera("direktor"))).isEqualTo(text(fil()));
    }

    @Test
    void en_halvskriven_risk_star_inte_i_dokumentet() {
        importera("revisor", fil(), null);
        lamnas();
        databas.gor(em -> em.createQuery("select p from Riskplan p where p.arsgranskning.id = (select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV')", Riskplan.class)
                .getResultList().forEach(plan -> plan.laggTillRisk(null)));
        assertThat(text(exportera("revisor"))).isEqualTo(text(fil()));
        importera("direktor", exportera("direktor"), null);
    }

    @Test
    void en_fordjupad_granskning_som_galler_fler_blir_kvar() {
        importera("revisor", fil(), null);
        String fore = text(exportera("revisor"));
        databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, "{\"formatversion\":1,\"namnd\":\"RS\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null));
        assertThat(text(exportera("revisor"))).isEqualTo(fore);
        importera("revisor", "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null);
        assertThat(trad(exportera("revisor")).get("fordjupade")).extracting(f -> f.get("nummer").asInt()).containsExactly(9, 10, 11);
    }

    @Test
    void antalet_satser_beror_inte_pa_hur_mycket_aret_rymmer() {
        importera("revisor", fil(), null);
        assertThat(databas.satserFor(em -> tjanst(em, "direktor").exportera("NORV", 2023))).isLessThan(HOGST_SATSER_UT);
    }

    @Test
    void den_som_arbetat_vidare_pa_gammalt_underlag_far_veta_det() {
        importera("revisor", fil(), null);
        String gammalt = databas.<Utdrag>hamta(em -> tjanst(em, "revisor").exportera("NORV", 2023)).marke();
        importera("direktor", andrad(ar -> ar.put("ansvarsomraden", "Annat.")), gammalt);
        assertThatThrownBy(() -> importera("revisor", fil(), gammalt)).isInstanceOf(Redan.class);
        assertThat(trad(exportera("revisor")).get("ansvarsomraden").asText()).isEqualTo("Annat.");
    }

    @Test
    void ett_fel_langst_in_lamnar_allt_som_det_var() {
        importera("revisor", fil(), null);
        String fore = text(exportera("revisor"));
        byte[] fel = andrad(ar -> {
            ar.put("ansvarsomraden", "Annat.");
            ObjectNode under = (ObjectNode) ar.at("/fordjupade/0/rekommendationer/1/under/0");
            under.withArray("under").addObject().put("markering", "2ax").put("text", "En nivå för mycket.");
        });
        Brott.kravs("fordjupning.fel.tvanivaer", () -> importera("revisor", fel, null));
        assertThat(text(exportera("revisor"))).isEqualTo(fore);
    }

    @Test
    void en_rapport_som_galler_andra_namnder_skrivs_inte_om() {
        importera("revisor", fil(), null);
        ObjectNode regionstyrelsen = trad("{\"formatversion\":1,\"namnd\":\"RS\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8));
        regionstyrelsen.putArray("fordjupade").add(trad(fil()).at("/fordjupade/0"));
        ((ObjectNode) regionstyrelsen.at("/fordjupade/0")).putArray("adressater").addObject().put("namnd", "RS").put("roll", "BERORD");
        databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, StrictJson.write(regionstyrelsen), null));
        assertThat(trad(exportera("revisor")).at("/fordjupade/0/adressater")).hasSize(2);
        ((ObjectNode) regionstyrelsen.at("/fordjupade/0")).put("titel", "En annan titel").put("nummer", 7).putArray("adressater");
        Brott.kravs("innehall.fel.annansRapport",
                () -> databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, StrictJson.write(regionstyrelsen), null)));
    }

    @Test
    void en_inlamnad_rapports_ar_tar_inte_emot_nagot() {
        importera("revisor", fil(), null);
        databas.gor(em -> {
            Arsgranskning aret = em.find(Arsgranskning.class, em.createQuery("select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Long.class).getSingleResult());
            Koppling koppling = new Koppling(em, NU);
            koppling.hamta(RapportRepository.class).paborjad(aret).lamnaIn(koppling.hamta(AnvandareRepository.class).finn("revisor").orElseThrow(), null);
        });
        Brott.kravs("rapport.fel.inlamnad", () -> importera("direktor", fil(), null));
    }

    @Test
    void den_som_inte_arbetar_i_aret_kommer_inte_at_innehallet() {
        importera("revisor", fil(), null);
        assertThatThrownBy(() -> importera("annan", fil(), null)).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> exportera("annan")).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> exportera("fortroendevald")).isInstanceOf(Obehorig.class);
    }
}
