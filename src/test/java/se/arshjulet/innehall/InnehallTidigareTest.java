package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Avslut;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/** The points of earlier years in the document: those that were handed over are told, and stay. */
class InnehallTidigareTest extends Innehallsprov {

    @Test
    void en_punkt_som_ett_tidigare_ar_har_lamnat_over_ligger_kvar_och_far_sitt_lage() {
        importera("revisor", fil(), null);
        databas.gor(em -> em.createNativeQuery("update tidigarepunkt set overlamnad = true where ordning = 1").executeUpdate());
        importera("revisor", andrad(ar -> ar.putArray("tidigare")), null);
        assertThat(trad(exportera("revisor")).get("tidigare")).hasSize(1);
        importera("revisor", andrad(ar -> ((ObjectNode) ar.at("/tidigare/0")).put("lage", "INTE")), null);
        assertThat(trad(exportera("revisor")).get("tidigare")).hasSize(6).first().satisfies(t -> assertThat(t.get("lage").asText()).isEqualTo("INTE"));
    }

    @Test
    void overlamnade_punkter_med_samma_ord_gar_ut_och_in_igen_i_ordning_men_blir_inte_fler() {
        importera("revisor", fil(), null);
        databas.gor(em -> {
            Tidigarepunkt forsta = punkter(em).get(0);
            Tidigarepunkt lika = new Tidigarepunkt(forsta.getArsgranskning(), 7, forsta.getUrsprung(), forsta.getKalla(), true);
            lika.beskriv(forsta.getForvaltning(), forsta.getText(), false);
            lika.foljUpp(Atgardslage.DELVIS, "Den andra.");
            em.persist(lika);
            forsta.koppla(null);
        });
        byte[] ute = exportera("revisor");
        importera("revisor", ute, null);
        assertThat(trad(exportera("revisor")).get("tidigare")).containsExactlyInAnyOrderElementsOf(trad(ute).get("tidigare"));
        assertThat(databas.<List<String>>hamta(em -> punkter(em).stream().filter(Tidigarepunkt::isOverlamnad).map(Tidigarepunkt::getKommentar).toList())).hasSize(2).last().isEqualTo("Den andra.");
        ObjectNode tre = trad(ute);
        tre.withArray("tidigare").add(tre.at("/tidigare/0").deepCopy());
        Brott.kravs("innehall.fel.dubblett", () -> importera("revisor", StrictJson.write(tre), null));
    }

    @Test
    void hur_en_punkt_har_avslutats_star_i_dokumentet_men_lases_inte_in() {
        importera("revisor", fil(), null);
        databas.gor(em -> {
            punkter(em).get(0).koppla(null);
            punkter(em).get(0).avsluta(Avslut.INAKTUELL);
        });
        byte[] ute = exportera("revisor");
        assertThat(trad(ute).at("/tidigare/0/avslut").asText()).isEqualTo("INAKTUELL");
        ObjectNode annat = trad(ute);
        ((ObjectNode) annat.at("/tidigare/0")).putNull("avslut");
        ((ObjectNode) annat.at("/tidigare/1")).put("avslut", "OVERFORD");
        importera("revisor", StrictJson.write(annat), null);
        assertThat(text(exportera("revisor"))).isEqualTo(text(ute));
    }

    private static List<Tidigarepunkt> punkter(EntityManager em) {
        return new Koppling(em, NU).hamta(TidigareRepository.class).punkter(em.createQuery("select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Long.class).getSingleResult());
    }
}
