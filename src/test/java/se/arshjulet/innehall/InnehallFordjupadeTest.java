package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;

/** The fördjupade granskningar in a year's document: those that have left the house, and what a document may do to the words of others. */
class InnehallFordjupadeTest extends Innehallsprov {

    @Test
    void en_granskning_star_i_dokumentet_forst_nar_den_ar_expedierad() {
        Long projekt = projekt();
        for (String lage : List.of("pågår", "fastställd", "beslutad")) {
            databas.gor(em -> stega(em.find(FordjupadGranskning.class, projekt), lage));
            assertThat(trad(exportera("revisor")).get("fordjupade")).as(lage).isEmpty();
        }
        databas.gor(em -> em.find(FordjupadGranskning.class, projekt).expediera("REV 2024/1", LocalDate.of(2024, 2, 1)));
        byte[] ut = exportera("revisor");
        assertThat(trad(ut).get("fordjupade")).singleElement().satisfies(f -> assertThat(f.get("nummer").asInt()).isEqualTo(31));
        importera("revisor", ut, null);
        assertThat(text(exportera("revisor"))).isEqualTo(text(ut));
    }

    @Test
    void en_granskning_som_inte_ar_expedierad_ligger_kvar_vid_en_import() {
        Long projekt = projekt();
        databas.gor(em -> stega(em.find(FordjupadGranskning.class, projekt), "fastställd"));
        importera("revisor", exportera("revisor"), null);
        assertThat(databas.<FordjupadGranskning>hamta(em -> em.find(FordjupadGranskning.class, projekt)).getAdressater()).hasSize(1);
    }

    @Test
    void den_som_har_anslutit_sin_namnd_skriver_inte_om_rapporten_eller_tar_bort_andra() {
        importera("revisor", fil(), null);
        iRegionstyrelsen(rapport -> rapport.withArray("adressater").addObject().put("namnd", "RS").put("roll", "ADRESSAT"));
        Brott.kravs("innehall.fel.annansRapport", () -> iRegionstyrelsen(rapport -> rapport.put("titel", "En annan titel")));
        iRegionstyrelsen(rapport -> rapport.putArray("adressater").addObject().put("namnd", "RS").put("roll", "BERORD"));
        JsonNode nu = trad(exportera("revisor")).at("/fordjupade/0");
        assertThat(nu.get("titel")).isEqualTo(trad(fil()).at("/fordjupade/0/titel"));
        assertThat(nu.get("adressater")).extracting(a -> a.get("namnd").asText() + " " + a.get("roll").asText()).containsExactly("NORV ADRESSAT", "RS BERORD");
        importera("revisor", andrad(ar -> ((ObjectNode) ar.at("/fordjupade/0")).put("titel", "Rättad titel")), null);
        assertThat(trad(exportera("revisor")).at("/fordjupade/0/titel").asText()).isEqualTo("Rättad titel");
    }

    @Test
    void en_rapport_i_en_annan_namnds_inlamnade_arsrapport_andras_inte() {
        importera("revisor", fil(), null);
        iRegionstyrelsen(rapport -> rapport.withArray("adressater").addObject().put("namnd", "RS").put("roll", "BERORD"));
        databas.gor(em -> em.createQuery("select a from Arsgranskning a where a.namnd.kortnamn = 'RS' and a.status = :pagar", Arsgranskning.class)
                .setParameter("pagar", Arsgranskning.Status.PAGAENDE).getSingleResult().narFas(Fas.KVALITETSSAKRING));
        importera("revisor", exportera("revisor"), null);
        Brott.kravs("fordjupning.fel.iAnnansArsrapport", () -> importera("revisor", fil(), null));
    }

    private static void iRegionstyrelsen(Consumer<ObjectNode> andring) {
        ObjectNode rapport = (ObjectNode) trad(fil()).at("/fordjupade/0");
        andring.accept(rapport);
        ObjectNode dokument = JsonNodeFactory.instance.objectNode().put("formatversion", 1).put("namnd", "RS").put("ar", 2023);
        dokument.putArray("fordjupade").add(rapport);
        databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, StrictJson.write(dokument), null));
    }

    @ParameterizedTest
    @CsvSource({"true, 1b", "false, 1.2", "true, 2", "false, 2"})
    void en_rekommendation_kanns_igen_likadant_in_och_ut(boolean numrerad, String rekommendation) {
        byte[] ar = andrad(dokument -> {
            ObjectNode rapport = dokument.putArray("fordjupade").addObject().put("nummer", 41).put("ar", 2023).put("titel", "Inköp").put("numrerad", numrerad);
            rapport.putArray("adressater").addObject().put("namnd", "NORV").put("roll", "ADRESSAT");
            ArrayNode rekommendationer = rapport.putArray("rekommendationer");
            rekommendationer.addObject().put("text", "Styr inköpen.").putArray("under").add(text("Planera.")).add(text("Följ upp."));
            rekommendationer.add(text("Utbilda."));
            kalla(dokument, "41-2023", rekommendation);
        });
        importera("revisor", ar, null);
        byte[] ut = exportera("revisor");
        importera("revisor", ut, null);
        assertThat(text(exportera("revisor"))).isEqualTo(text(ut)).contains("\"rekommendation\": \"" + rekommendation + "\"");
    }

    @Test
    void det_som_aret_redan_hanvisar_till_far_sta_kvar_i_dokumentet() {
        byte[] utan = andrad(ar -> ar.withArray("forbattringsomraden").removeAll());
        importera("revisor", utan, null);
        Brott.kravs("innehall.fel.okandRapport", () -> importera("revisor", andrad(ar -> kalla(ar, "31-2023", "2")), null));
        importera("revisor", andrad(ar -> kalla(ar, "6-2023", "2")), null);
        databas.gor(em -> em.createQuery("select f from Forbattringsomrade f where f.rapport = '6-2023'", Forbattringsomrade.class).getResultList()
                .forEach(f -> f.harrorFran("31-2023", "2")));
        byte[] ut = exportera("revisor");
        importera("revisor", ut, null);
        assertThat(text(exportera("revisor"))).isEqualTo(text(ut)).contains("31-2023");
    }

    private static ObjectNode text(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }

    private static void kalla(ObjectNode dokument, String rapport, String rekommendation) {
        dokument.putArray("forbattringsomraden").addObject().put("omrade", "verksamhet").put("text", "Styr.").put("vasentlig", false)
                .put("rapport", rapport).put("rekommendation", rekommendation);
    }

    private static Long projekt() {
        return databas.hamta(em -> {
            FordjupadGranskning ny = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, 2023, "Inköp", "verksamhet", NU);
            ny.adressera(new Koppling(em, NU).hamta(OrganisationRepository.class).namnd("NORV").orElseThrow(), Adressatroll.ADRESSAT);
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
    }

    private static void stega(FordjupadGranskning fordjupad, String till) {
        switch (till) {
            case "fastställd" -> {
                fordjupad.numrera(31);
                fordjupad.getCykel().faststall();
            }
            case "beslutad" -> fordjupad.getCykel().besluta();
            default -> assertThat(fordjupad.getCykel().skrivs()).isTrue();
        }
    }
}
