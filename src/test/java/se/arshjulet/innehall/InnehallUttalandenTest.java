package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Byra;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Byrauppdrag;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.testsupport.Brott;

/** What a document may say in the firms' place: nothing of what they write, and nothing else than what they have handed in. */
class InnehallUttalandenTest extends Innehallsprov {

    private static final String KPMG = "KPMG AB";
    private static final String EXEMPEL = "Exempelrevision AB";
    private static final String BYRANS = "Byrån är inte klar än.";
    private static final byte[] TOMT = "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void kpmgs_uppdrag() {
        uppdrag("MS", KPMG);
    }

    @Test
    void det_som_byran_skriver_pa_syns_inte_och_rors_inte() {
        byte[] klockanNio = exportera("revisor");
        skriver();
        assertThat(trad(exportera("revisor")).get("uttalanden")).isEmpty();
        assertThat(trad(exportera("direktor")).get("uttalanden")).isEmpty();
        importera("revisor", klockanNio, null);
        importera("direktor", TOMT, null);
        assertThat(uttalanden()).singleElement().satisfies(u -> {
            assertThat(u.text()).isEqualTo(BYRANS);
            assertThat(u.rader()).hasSize(1);
        });
    }

    @Test
    void byrans_formular_fylls_inte_i_av_nagon_annan() {
        skriver();
        Brott.kravs("innehall.fel.byransUttalande", () -> importera("revisor", med("MS", KPMG, "Enligt revisorn."), null));
        assertThat(uttalanden()).extracting(UttalandeInnehall::text).containsExactly(BYRANS);
    }

    @Test
    void ett_uttalande_som_ar_paborjat_med_en_fil_laggs_inte_upp_igen() {
        importera("revisor", fil(), null);
        List<UttalandeInnehall> fore = uttalanden();
        importera("revisor", fil(), null);
        importera("revisor", exportera("revisor"), null);
        assertThat(uttalanden()).hasSize(5).isEqualTo(fore);
        lamnas();
        importera("direktor", exportera("direktor"), null);
        assertThat(trad(exportera("revisor")).get("uttalanden")).hasSize(5);
    }

    @Test
    void bara_en_byra_med_uppdraget_kan_ha_nagot_att_saga() {
        Brott.kravs("innehall.fel.utanUppdrag", () -> importera("revisor", med("MS", EXEMPEL, "Rättvisande."), null));
        Brott.kravs("innehall.fel.utanUppdrag", () -> importera("revisor", med(null, EXEMPEL, "Rättvisande."), null));
        uppdrag("MS", EXEMPEL);
        Brott.kravs("innehall.fel.utanUppdrag", () -> importera("revisor", med("MS", KPMG, "Rättvisande."), null));
        Brott.kravs("innehall.fel.utanUppdrag", () -> importera("revisor", med("DIM", EXEMPEL, "Rättvisande."), null));
        importera("revisor", med("MS", EXEMPEL, "Rättvisande."), null);
        importera("revisor", med(null, KPMG, "Rättvisande."), null);
        assertThat(uttalanden()).extracting(UttalandeInnehall::byra).containsExactlyInAnyOrder(EXEMPEL, KPMG);
        uppdrag("MS", KPMG);
        lamnas();
        importera("revisor", exportera("revisor"), null);
    }

    @Test
    void ett_uttalande_som_byran_har_lamnat_andras_inte() {
        importera("revisor", fil(), null);
        lamnas();
        importera("revisor", andrad(ar -> ar.put("ansvarsomraden", "Annat.")), null);
        byte[] andrat = andrad(ar -> ((ObjectNode) ar.at("/uttalanden/1")).put("text", "Något annat."));
        Brott.kravs("innehall.fel.lamnatUttalande", () -> importera("revisor", andrat, null));
        Brott.kravs("innehall.fel.lamnatUttalande", () -> importera("revisor", andrad(ar -> ((ArrayNode) ar.get("uttalanden")).remove(1)), null));
    }

    @Test
    void tva_byraer_kan_uttala_sig_om_hela_namnden() {
        uppdrag("MS", EXEMPEL);
        byte[] bada = andrad(ar -> {
            ArrayNode uttalanden = ar.putArray("uttalanden");
            for (String byra : List.of(EXEMPEL, KPMG)) {
                uttalanden.addObject().put("period", "AR").putNull("forvaltning").put("byra", byra).put("rattvisande", true).put("text", "Enligt " + byra + ".").putArray("rader");
            }
        });
        importera("revisor", bada, null);
        lamnas();
        importera("revisor", exportera("revisor"), null);
        assertThat(text(exportera("revisor"))).isEqualTo(text(bada));
        Brott.kravs("innehall.fel.dubblett", () -> importera("revisor", andrad(ar -> ar.withArray("uttalanden").add(ar.at("/uttalanden/0").deepCopy())), null));
    }

    private static void uppdrag(String forvaltning, String byra) {
        databas.gor(em -> em.createQuery("select u from Byrauppdrag u where u.ar = 2023 and u.forvaltning.kortnamn = :f", Byrauppdrag.class).setParameter("f", forvaltning)
                .getSingleResult().bytByra(byra(em, byra)));
    }

    private static Byra byra(EntityManager em, String namn) {
        return em.createQuery("select b from Byra b where b.namn = :namn", Byra.class).setParameter("namn", namn).getSingleResult();
    }

    /** The firm has begun the statement on Medicinsk service. */
    private static void skriver() {
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, aret(em));
            Rakenskapsuttalande pagar = new Rakenskapsuttalande(granskning, Period.AR, granskning.getForvaltningar().get(1), byra(em, KPMG));
            pagar.skriv(BYRANS, null);
            pagar.laggTillRad("Resultat", BigDecimal.TEN, Bas.BUDGET, null);
            em.persist(pagar);
        });
    }

    private static List<UttalandeInnehall> uttalanden() {
        return databas.hamta(em -> em.createQuery("select u from Rakenskapsuttalande u where u.arsgranskning.id = :id order by u.id", Rakenskapsuttalande.class)
                .setParameter("id", aret(em)).getResultList().stream().map(UttalandeInnehall::av).toList());
    }

    private static Long aret(EntityManager em) {
        return em.createQuery("select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Long.class).getSingleResult();
    }

    private static byte[] med(String forvaltning, String byra, String text) {
        return andrad(ar -> ar.putArray("uttalanden").addObject().put("period", "AR").put("forvaltning", forvaltning).put("byra", byra).put("rattvisande", true)
                .put("text", text).putArray("rader"));
    }
}
