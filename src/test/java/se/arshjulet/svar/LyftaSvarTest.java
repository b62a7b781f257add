package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Provadressat;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** The tray of what has been raised: where a late answer is looked at. */
class LyftaSvarTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger NUMMER = new AtomicInteger();

    @Test
    void en_sida_med_manga_svar_som_drojer_fragar_lika_lite_som_en_med_fa() {
        List<Long> uppgifter = new ArrayList<>();
        Map<Long, String> vantade = new HashMap<>();
        Long frida = DATABAS.hamta(em -> {
            Anvandare ny = new Anvandare("lyft" + System.nanoTime(), "Frida Förtroendevald", Set.of(Roll.FORTROENDEVALD));
            em.persist(ny);
            for (int i = 0; i < 12; i++) {
                Arsgranskning granskning = Ar.lagrad(em);
                Missiv missiv = new Missiv(granskning);
                missiv.skriv(true, "Vi begär svar.", Ar.START.toLocalDate().plusDays(90), new Beslut(Ar.START.toLocalDate(), "14"));
                missiv.besluta(ny);
                em.persist(missiv);
                FordjupadGranskning fordjupad = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, granskning.getAr(), "Avtal", "verksamhet", Ar.START);
                Provadressat.forSvar(fordjupad, granskning.getNamnd(), Ar.START.toLocalDate().plusDays(90));
                em.persist(fordjupad);
                em.flush();
                Svar arets = new Svar(missiv);
                Svar fordjupades = new Svar(fordjupad, fordjupad.adressat(granskning.getNamnd()).orElseThrow());
                em.persist(arets);
                em.persist(fordjupades);
                Uppgift iAret = Testuppgift.hos(granskning, SvarProcess.LAMNA, granskning.getId(), null);
                Uppgift iFordjupad = Testuppgift.iFordjupad(fordjupad.getId(), granskning.getNamnd(), SvarProcess.LAMNA, -fordjupad.getId() - NUMMER.incrementAndGet() * 100_000L, null);
                em.persist(iAret);
                em.persist(iFordjupad);
                em.flush();
                uppgifter.addAll(List.of(iAret.getId(), iFordjupad.getId()));
                vantade.put(iAret.getId(), "/svar/svaret.xhtml?svar=" + arets.getId());
                vantade.put(iFordjupad.getId(), "/svar/svaret.xhtml?svar=" + fordjupades.getId());
            }
            return ny.getId();
        });
        assertThat(DATABAS.<Map<Long, String>>hamta(em -> adresser(em, frida, uppgifter))).isEqualTo(vantade);
        int fa = DATABAS.satserFor(em -> adresser(em, frida, uppgifter.subList(0, 2)));
        assertThat(DATABAS.satserFor(em -> adresser(em, frida, uppgifter))).isEqualTo(fa);
    }

    private static Map<Long, String> adresser(EntityManager em, Long vem, List<Long> uppgifter) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(em.find(Anvandare.class, vem));
        Koppling koppling = new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
        List<Uppgift> sidan = em.createQuery("select u from Uppgift u where u.id in :alla", Uppgift.class).setParameter("alla", uppgifter).getResultList();
        koppling.med(Instance.class, Koppling.alla(List.of(koppling.hamta(LamnaSvarService.class))));
        return koppling.hamta(InkorgService.class).adresser(sidan);
    }
}
