package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.testsupport.Brott;

/** The author's choice of pictures, and what warnings were answered: out and in with the rest, all or nothing. */
class InnehallMotivTest extends Innehallsprov {

    private static final String MOTIVET = "Målen går inte att mäta.";

    @Test
    void valda_bilder_och_varningsmotiv_foljer_med_ut_och_in() {
        importera("revisor", medMotiv("revisor", MOTIVET), null);
        lamnas();
        assertThat(text(exportera("direktor"))).isEqualTo(text(medMotiv("revisor", MOTIVET)));
        importera("revisor", andrad(ar -> ar.putArray("bilder").add("BRYGGA")), null);
        JsonNode nu = trad(exportera("revisor"));
        assertThat(nu.get("bilder")).extracting(JsonNode::asText).containsExactly("BRYGGA");
        assertThat(nu.get("varningsmotiv")).as("aldrig borttaget").hasSize(1);
    }

    @Test
    void den_som_har_svarat_behaller_sitt_svar_vad_ett_dokument_an_sager() {
        importera("direktor", andrad(ar -> {
            ar.remove("oberoende");
            motiv(ar, "direktor", MOTIVET);
        }), null);
        String fore = trad(exportera("revisor")).get("varningsmotiv").toString();
        importera("revisor", exportera("revisor"), null);
        importera("revisor", medMotiv("revisor", MOTIVET), null);
        Brott.kravs("innehall.fel.besvaradVarning", () -> importera("revisor", medMotiv("direktor", "Andra ord."), null));
        Brott.kravs("innehall.fel.besvaradVarning", () -> importera("revisor", medMotiv("revisor", "Andra ord."), null));
        assertThat(trad(exportera("revisor")).get("varningsmotiv").toString()).isEqualTo(fore);
    }

    @Test
    void ingen_svarar_i_nagon_annans_namn_och_da_blir_ocksa_bilderna_som_de_var() {
        importera("revisor", fil(), null);
        String fore = text(exportera("revisor"));
        for (String nagon : List.of("direktor", "ingen")) {
            byte[] fel = andrad(ar -> {
                ar.putArray("bilder");
                motiv(ar, nagon, "M");
            });
            Brott.kravs("innehall.fel.annansMotiv", () -> importera("revisor", fel, null));
        }
        assertThat(text(exportera("revisor"))).isEqualTo(fore);
    }

    @Test
    void ett_svar_som_har_tagits_tillbaka_ges_bara_av_den_som_laser_in_det() {
        importera("direktor", andrad(ar -> {
            ar.remove("oberoende");
            motiv(ar, "direktor", MOTIVET);
        }), null);
        databas.gor(em -> em.createNativeQuery("update varningsmotiv set text = null").executeUpdate());
        Brott.kravs("innehall.fel.annansMotiv", () -> importera("revisor", medMotiv("direktor", MOTIVET), null));
        importera("revisor", medMotiv("revisor", "Revisorn svarar."), null);
        assertThat(trad(exportera("revisor")).at("/varningsmotiv/0").toString()).contains("Revisorn svarar.", "\"av\":\"revisor\"");
    }

    @Test
    void den_som_inte_arbetar_i_arendet_far_innehallet_utan_motiven() {
        importera("revisor", medMotiv("revisor", MOTIVET), null);
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
