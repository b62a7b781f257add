package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.kvalitetssakring.FyraOgon;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;

/** Whoever changes the words of a year with a file has written them, and does not assure their quality. */
class InnehallsogonTest extends Innehallsprov {

    @Test
    void den_som_laser_in_vad_som_redan_stod_dar_kan_granska_det() {
        importera("revisor", fil(), null);
        databas.gor(em -> granskning(em).beskrivAnsvarsomraden("Skrivet sedan dess."));
        importera("direktor", exportera("direktor"), null);
        assertThatCode(InnehallsogonTest::prova).doesNotThrowAnyException();
    }

    @Test
    void den_som_andrar_ett_motiv_med_en_fil_granskar_det_inte() {
        importera("revisor", fil(), null);
        ObjectNode ar = trad(exportera("direktor"));
        ((ObjectNode) ar.at("/omradesbedomningar/0")).put("motiv", "Direktörens egna ord.");
        importera("direktor", StrictJson.write(ar), null);
        Brott.kravs("kvalitetssakring.fel.harSkrivit", InnehallsogonTest::prova);
    }

    @Test
    void ett_ar_som_direktoren_laser_in_innan_det_ar_paborjat_kan_hon_granska() {
        importera("direktor", andrad(ar -> ar.remove("oberoende")), null);
        assertThatCode(InnehallsogonTest::prova).doesNotThrowAnyException();
    }

    private static void prova() {
        databas.gor(em -> new Koppling(em, NU).hamta(FyraOgon.class).prova(granskning(em).getId(), "direktor"));
    }

    private static Arsgranskning granskning(EntityManager em) {
        return em.createQuery("select g from Arsgranskning g where g.namnd.kortnamn = 'NORV' order by g.id desc", Arsgranskning.class).setMaxResults(1).getSingleResult();
    }
}
