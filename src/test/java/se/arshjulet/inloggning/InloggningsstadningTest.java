package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareService;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Sessioner;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Somebody who has left, and whose name is taken away: nothing is left of what they could get in with, or from where they did. */
class InloggningsstadningTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    @Test
    void med_namnet_forsvinner_allt_att_logga_in_med_och_var_personen_har_varit_inloggad() {
        DATABAS.provaOchRullaTillbaka(em -> {
            Long slutad = medAllt(em, "slutad");
            Long kvar = medAllt(em, "kvar");
            AnvandareService service = bonor(em).hamta(AnvandareService.class);
            em.find(Anvandare.class, slutad).inaktivera();
            service.avidentifiera(slutad);
            em.flush();
            assertThat(rader(em, slutad)).containsExactly(0L, 0L, 0L, 0L, 0L);
            assertThat(rader(em, kvar)).containsExactly(1L, 1L, 1L, 1L, 1L);
        });
    }

    private static Long medAllt(EntityManager em, String anvandarnamn) {
        Anvandare vem = new Anvandare(anvandarnamn + "-stad", "Namn " + anvandarnamn, Set.of(Roll.REGISTRATOR));
        em.persist(vem);
        em.persist(new Identitetskoppling(vem, new Identitet("https://id.example", anvandarnamn, null, null, null, Set.of()), NU));
        Kodapp app = new Kodapp(vem, "last", NU);
        app.bekrafta(1, List.of("a".repeat(64)), NU);
        em.persist(app);
        Apinyckel nyckel = new Apinyckel(vem, "Till " + anvandarnamn, Set.of(Apiratt.SAKERHETSKOPIOR_LASA), LocalDate.of(2024, 12, 31), anvandarnamn);
        nyckel.skapades(anvandarnamn, NU);
        em.persist(nyckel);
        em.flush();
        bonor(em).hamta(Sessioner.class).loggadeIn(vem.getAnvandarnamn(), anvandarnamn, "192.0.2.1", "Firefox");
        return vem.getId();
    }

    /** By table: the link, the app, its reserve codes, keys, log-ins. */
    private static List<Long> rader(EntityManager em, Long vem) {
        return List.of("identitetskoppling where anvandare_id = ?1", "kodapp where anvandare_id = ?1", "kodapp_reserv where avtryck = '" + "a".repeat(64)
                + "' and kodapp_id in (select id from kodapp where anvandare_id = ?1)", "apinyckel where anvandare_id = ?1", "inloggad_session where anvandare_id = ?1").stream()
                .map(var -> ((Number) em.createNativeQuery("select count(*) from " + var).setParameter(1, vem).getSingleResult()).longValue()).toList();
    }

    private static Bonor bonor(EntityManager em) {
        return new Bonor(em).med(Instance.class, Koppling.alla(List.of())).med(Clock.class, Clock.fixed(NU.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID)).observera(Inloggningsstadning.class);
    }
}
