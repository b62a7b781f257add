package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.testsupport.Brott;

/** The author's choice of pictures, and what warnings were answered: out and in with the rest, all or nothing. */
class InnehallMotivTest extends Innehallsprov {

    @Test
    void valda_bilder_och_varningsmotiv_foljer_med_ut_och_in() {
        importera("revisor", medMotiv("direktor", "Målen går inte att mäta."), null);
        assertThat(text(exportera("direktor"))).isEqualTo(text(medMotiv("direktor", "Målen går inte att mäta.")));
        importera("direktor", andrad(ar -> ar.putArray("bilder").add("BRYGGA")), null);
        JsonNode nu = trad(exportera("revisor"));
        assertThat(nu.get("bilder")).extracting(JsonNode::asText).containsExactly("BRYGGA");
        assertThat(nu.get("varningsmotiv")).as("aldrig borttaget").hasSize(1);
    }

    @Test
    void ett_motiv_i_samma_ord_behaller_den_som_skrev_det_och_nya_ord_ar_nagon_annans() {
        importera("revisor", medMotiv("direktor", "Målen går inte att mäta."), null);
        importera("revisor", medMotiv("revisor", "Målen går inte att mäta."), null);
        assertThat(trad(exportera("revisor")).at("/varningsmotiv/0/av").asText()).isEqualTo("direktor");
        importera("revisor", medMotiv("revisor", "Revisorn står fast."), null);
        assertThat(trad(exportera("revisor")).at("/varningsmotiv/0").toString()).contains("Revisorn står fast.", "\"av\":\"revisor\"");
    }

    @Test
    void ett_okant_namn_vid_ett_motiv_lamnar_bade_bilder_och_motiv_som_de_var() {
        importera("revisor", fil(), null);
        byte[] fel = andrad(ar -> {
            ar.putArray("bilder");
            motiv(ar, "ingen", "M");
        });
        Brott.kravs("innehall.fel.okandAnvandare", () -> importera("revisor", fel, null));
        assertThat(text(exportera("revisor"))).isEqualTo(text(fil()));
    }

    @Test
    void den_som_inte_arbetar_i_arendet_far_innehallet_utan_motiven() {
        importera("revisor", medMotiv("direktor", "Målen går inte att mäta."), null);
        databas.gor(em -> em.find(Arsgranskning.class, em.createQuery("select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Long.class)
                .getSingleResult()).narFas(Fas.BESLUT));
        assertThat(trad(exportera("fortroendevald")).get("varningsmotiv")).isEmpty();
        assertThat(trad(exportera("fortroendevald")).get("bilder")).isNotEmpty();
        assertThat(trad(exportera("revisor")).get("varningsmotiv")).hasSize(1);
    }

    private static byte[] medMotiv(String av, String text) {
        return andrad(ar -> motiv(ar, av, text));
    }

    private static void motiv(ObjectNode ar, String av, String text) {
        ar.putArray("varningsmotiv").addObject().put("nyckel", "egen-bedomning/delomrade:V6a/0123456789ab").put("varning", "Bedömningarna skiljer sig.")
                .put("motiv", text).put("av", av).put("nar", "2024-02-19T16:20:05");
    }
}
