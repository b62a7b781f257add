package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.testsupport.Domandatabas;

class LagringsvaktTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    private final Domandatabas databas = Domandatabas.gemensam();

    @AfterEach
    void slapp() {
        Lagringsvakt.vakta(() -> false);
    }

    @Test
    void nar_disken_ar_sa_gott_som_full_lagras_ingenting_men_det_gar_att_lasa() {
        Lagringsvakt.vakta(() -> true);
        assertThatThrownBy(() -> databas.gor(em -> em.persist(new Namnd("Nämnden för trångmål", "TRANG"))))
                .satisfies(fel -> assertThat(FulltUtrymme.arOrsak(fel)).isTrue());
        assertThat(antal()).isZero();
    }

    @Test
    void nar_det_finns_plats_igen_lagras_det() {
        Lagringsvakt.vakta(() -> true);
        assertThatThrownBy(() -> databas.gor(em -> em.persist(new Namnd("Nämnden för trångmål", "TRANG")))).isNotNull();
        Lagringsvakt.vakta(() -> false);
        databas.gor(em -> em.persist(new Namnd("Nämnden för trångmål", "TRANG")));
        assertThat(antal()).isOne();
        databas.gor(em -> em.createQuery("select n from Namnd n where n.kortnamn = 'TRANG'", Namnd.class).getResultList().forEach(em::remove));
    }

    @Test
    void den_som_loggar_in_kan_lasa_ocksa_da_och_ett_fel_losenord_raknas_men_inget_annat_foljer_med() {
        databas.gor(em -> em.persist(new Anvandare("trangd", "Tora Trängd", List.of(Roll.REGISTRATOR))));
        Lagringsvakt.vakta(() -> true);
        databas.gor(em -> trangd(em).misslyckades(NU));
        assertThatThrownBy(() -> databas.gor(em -> {
            trangd(em).misslyckades(NU);
            em.persist(new Namnd("Nämnden för trångmål", "TRANG"));
        })).satisfies(fel -> assertThat(FulltUtrymme.arOrsak(fel)).isTrue());
        databas.gor(em -> em.remove(trangd(em)));
        assertThat(antal()).isZero();
    }

    private static Anvandare trangd(EntityManager em) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = 'trangd'", Anvandare.class).getSingleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XSDG1", "XSDF1", "XSLA4", "53100"})
    void databasernas_egna_ord_for_en_full_disk_kanns_igen(String kod) {
        SQLException forst = new SQLException("Java exception", "XJ001");
        forst.setNextException(new SQLException("No space left on device", kod));
        assertThat(FulltUtrymme.arOrsak(new RollbackException(forst))).isTrue();
        assertThat(FulltUtrymme.arOrsak(new RollbackException(new SQLException("duplicate", "23505")))).isFalse();
    }

    private Long antal() {
        return databas.hamta(em -> em.createQuery("select count(n) from Namnd n where n.kortnamn = 'TRANG'", Long.class).getSingleResult());
    }
}
