package se.arshjulet.kvalitetssakring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.versioner.Dokument;
import se.arshjulet.versioner.Versionsbok;
import se.arshjulet.versioner.Versionsslag;

class FyraOgonTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();

    private Long granskning;
    private String vikarie;

    @BeforeEach
    void laggUpp() {
        granskning = DATABAS.hamta(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            em.flush();
            vikarie = "vikarie" + ny.getId();
            em.persist(new Anvandare(vikarie, "Vera Vikarie", Set.of(Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR)));
            return ny.getId();
        });
    }

    @Test
    void den_som_har_skrivit_i_rapporten_for_nagon_annan_granskar_den_inte() {
        assertThatCode(this::prova).doesNotThrowAnyException();
        skriv(Versionsslag.SPARAD);
        assertThatThrownBy(this::prova).isInstanceOf(Regelbrott.class).hasMessageContaining("rapport.fel.egenrapport");
    }

    @Test
    void den_som_har_last_in_innehallet_ur_en_fil_har_inte_skrivit_det() {
        skriv(Versionsslag.IMPORT);
        assertThatCode(this::prova).doesNotThrowAnyException();
    }

    @Test
    void granskningens_egen_revisor_granskar_den_inte() {
        vikarie = DATABAS.hamta(em -> em.find(Arsgranskning.class, granskning).getYrkesrevisor().getAnvandarnamn());
        assertThatThrownBy(this::prova).isInstanceOf(Regelbrott.class);
    }

    private void skriv(Versionsslag slag) {
        DATABAS.gor(em -> koppling(em).hamta(Versionsbok.class).anteckna(new Dokument(Arendeid.arets(granskning), RapportProcess.DOKUMENT, "Utkast", Roll.YRKESREVISOR),
                FormJson.of(Map.of("text", "Ord")), slag));
    }

    private void prova() {
        DATABAS.gor(em -> koppling(em).hamta(FyraOgon.class).prova(granskning, vikarie));
    }

    private Koppling koppling(EntityManager em) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(em.createQuery("select a from Anvandare a where a.anvandarnamn = :vem", Anvandare.class).setParameter("vem", vikarie).getSingleResult());
        return new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
    }
}
