package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.security.Konton.Lage;
import se.arshjulet.platform.tid.Takt;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Where somebody has been logged in is forgotten, also of those who never come again. */
class SessionsgallringTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    @Test
    void det_som_inte_har_anvants_pa_trettio_dagar_glommer_vi_vems_det_an_ar() {
        DATABAS.provaOchRullaTillbaka(em -> {
            logga(em, "har-slutat", NU.minusDays(31));
            logga(em, "ar-kvar", NU.minusDays(29));
            Sessionsgallring gallring = new Koppling(em, NU).hamta(Sessionsgallring.class);
            gallring.folj(new Takt());
            assertThat(antal(em, "har-slutat")).isZero();
            assertThat(antal(em, "ar-kvar")).isOne();
            assertThat(new Koppling(em, NU).hamta(Sessioner.class).lage("ar-kvar-nyckel")).isEqualTo(Lage.OPPEN);
        });
    }

    @Test
    void en_gang_om_dygnet_racker() {
        DATABAS.provaOchRullaTillbaka(em -> {
            Sessionsgallring gallring = new Koppling(em, NU).hamta(Sessionsgallring.class);
            gallring.folj(new Takt());
            logga(em, "strax-efter", NU.minusDays(31));
            gallring.folj(new Takt());
            assertThat(antal(em, "strax-efter")).isOne();
        });
    }

    private static void logga(EntityManager em, String vem, LocalDateTime da) {
        em.persist(new Anvandare(vem, vem, Set.of(Roll.REGISTRATOR)));
        em.flush();
        new Koppling(em, da).hamta(Sessioner.class).loggadeIn(vem, vem + "-nyckel", "192.0.2.1", "Firefox");
    }

    private static long antal(EntityManager em, String vem) {
        return em.createQuery("select count(s) from InloggadSession s where s.anvandare.anvandarnamn = :vem", Long.class).setParameter("vem", vem).getSingleResult();
    }
}
