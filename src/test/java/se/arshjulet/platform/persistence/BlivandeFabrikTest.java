package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.testsupport.Domandatabas;

class BlivandeFabrikTest {

    private final EntityManagerFactory riktig = Domandatabas.gemensam().hamta(EntityManager::getEntityManagerFactory);
    private final CompletableFuture<EntityManagerFactory> mappning = new CompletableFuture<>();
    private final EntityManagerFactory fabrik = BlivandeFabrik.av(mappning);

    @Test
    void den_som_bara_oppnar_och_stanger_vantar_inte() {
        EntityManager em = fabrik.createEntityManager();
        assertThat(em.isOpen()).isTrue();
        em.close();
        assertThat(em.isOpen()).isFalse();
        assertThat(mappning.getNumberOfDependents()).isZero();
    }

    @Test
    void en_som_stangdes_innan_den_anvandes_gar_inte_att_anvanda() {
        EntityManager em = fabrik.createEntityManager();
        em.close();
        mappning.complete(riktig);
        assertThatThrownBy(() -> antal(em)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void den_som_fragar_nagot_far_svar_av_den_riktiga() {
        EntityManager fore = fabrik.createEntityManager();
        mappning.complete(riktig);
        assertThat(antal(fore)).isEqualTo(antal(fabrik.createEntityManager()));
        fore.close();
        assertThat(fore.isOpen()).isFalse();
        assertThat(fabrik.getMetamodel().entity(Anvandare.class)).isEqualTo(riktig.getMetamodel().entity(Anvandare.class));
    }

    @Test
    void ett_fel_i_fragan_ar_den_riktigas_fel() {
        EntityManager em = fabrik.createEntityManager();
        mappning.complete(riktig);
        assertThatThrownBy(() -> em.createQuery("select x from Ingenting x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void en_mappning_som_inte_gar_att_satta_upp_sags_av_den_som_anvander_den() {
        EntityManager em = fabrik.createEntityManager();
        Exception orsak = new Exception("no database");
        mappning.completeExceptionally(orsak);
        assertThatThrownBy(() -> antal(em)).isInstanceOf(PersistenceException.class).hasRootCause(orsak);
        assertThatThrownBy(fabrik::createEntityManager).isInstanceOf(PersistenceException.class).hasRootCause(orsak);
    }

    @Test
    void de_skiljs_at_som_andra() {
        assertThat(fabrik).isEqualTo(fabrik).isNotEqualTo(riktig).hasSameHashCodeAs(fabrik);
        assertThat(fabrik.createEntityManager()).isNotEqualTo(fabrik.createEntityManager());
    }

    private static long antal(EntityManager em) {
        return em.createQuery("select count(a) from Anvandare a", Long.class).getSingleResult();
    }
}
