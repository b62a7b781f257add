package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** What waits for somebody who leaves is not sent to an address where nobody reads any more. */
class KontostangningTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    @Test
    void nar_kontot_stangs_skickas_inget_som_vantade() {
        Long nils = konto("nils-stangs", "nils-stangs@arshjulet.invalid");
        Long brev = vantandeBrev("nils-stangs@arshjulet.invalid");
        inaktivera(nils);
        assertThat(vantar(brev)).isFalse();
    }

    @Test
    void en_adress_som_nagon_annan_ocksa_har_far_sina_brev() {
        Long nina = konto("nina-delar", "namnden-delar@arshjulet.invalid");
        konto("olle-delar", "namnden-delar@arshjulet.invalid");
        Long brev = vantandeBrev("namnden-delar@arshjulet.invalid");
        inaktivera(nina);
        assertThat(vantar(brev)).isTrue();
    }

    @Test
    void nar_namnet_tas_bort_glommer_vi_breven_men_inte_dem_som_en_kollega_ocksa_fick() {
        Long egen = konto("stina-glom", "stina-glom@arshjulet.invalid");
        Long delar = konto("sara-glom", "namnden-glom@arshjulet.invalid");
        konto("kollega-glom", "namnden-glom@arshjulet.invalid");
        Long eget = vantandeBrev("stina-glom@arshjulet.invalid");
        Long delat = vantandeBrev("namnden-glom@arshjulet.invalid");
        List.of(egen, delar).forEach(id -> {
            inaktivera(id);
            DATABAS.gor(em -> som(em).avidentifiera(id));
        });
        assertThat(finns(eget)).isFalse();
        assertThat(finns(delat)).isTrue();
        assertThat(vantar(delat)).isTrue();
    }

    private static boolean finns(Long brev) {
        return DATABAS.hamta(em -> !em.createNativeQuery("select id from brev where id = ?1").setParameter(1, brev).getResultList().isEmpty());
    }

    private static Long konto(String anvandarnamn, String epost) {
        return DATABAS.hamta(em -> {
            Anvandare nytt = new Anvandare(anvandarnamn, anvandarnamn, Set.of(Roll.REGISTRATOR));
            nytt.andraUppgifter(anvandarnamn, null, epost);
            em.persist(nytt);
            em.flush();
            return nytt.getId();
        });
    }

    /** One that did not get there the first time. */
    private static Long vantandeBrev(String till) {
        return DATABAS.hamta(em -> {
            em.createNativeQuery("insert into brev (version, nyckel, mottagare, amne, text, html, skapat, forsok, nasta, avvisat, fel) values (1, ?1, ?2, 'Påminnelse', 'Hej', 'Hej', ?3, 1, ?3, false, 'Servern svarade inte.')")
                    .setParameter(1, String.format("%64s", Integer.toHexString(till.hashCode())).replace(' ', '0')).setParameter(2, till)
                    .setParameter(3, java.sql.Timestamp.valueOf(NU)).executeUpdate();
            return ((Number) em.createNativeQuery("select max(id) from brev").getSingleResult()).longValue();
        });
    }

    private static boolean vantar(Long brev) {
        return DATABAS.hamta(em -> em.createNativeQuery("select nasta from brev where id = ?1").setParameter(1, brev).getSingleResult() != null);
    }

    private static void inaktivera(Long id) {
        DATABAS.gor(em -> som(em).inaktivera(id));
    }

    private static AnvandareService som(EntityManager em) {
        return new Koppling(em, NU).med(Inloggad.class, new Inloggad() {
            @Override
            public String anvandarnamn() {
                return "administratör";
            }
        }).hamta(AnvandareService.class);
    }
}
