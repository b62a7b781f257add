package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** One nämnd and one year, started by several at once in the real database. */
class SamtidigStartTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();
    private static final int AR = 2023;
    private static final int SAMTIDIGT = 4;
    private static final List<String> NAMNDER = List.of("AAA", "BBB", "CCC", "DDD", "EEE");

    @Test
    void aret_startas_en_gang_hur_manga_som_an_startar_det_och_de_andra_far_veta_det() throws Exception {
        DATABAS.gor(em -> {
            Mall mall = new Mall("Mall", 1, Ar.mall());
            em.persist(mall);
            em.persist(new Revisionsar(AR, mall));
            NAMNDER.forEach(namn -> em.persist(Ar.namnd("Nämnden " + namn, namn)));
            em.persist(new Anvandare("anna", "Anna", Set.of(Roll.YRKESREVISOR)));
        });
        ExecutorService alla = Executors.newFixedThreadPool(SAMTIDIGT);
        try {
            for (String namnd : NAMNDER) {
                CyclicBarrier start = new CyclicBarrier(SAMTIDIGT);
                List<String> svar = new ArrayList<>();
                for (Future<String> ett : alla.invokeAll(Collections.<Callable<String>>nCopies(SAMTIDIGT, () -> starta(namnd, start)))) {
                    svar.add(ett.get());
                }
                assertThat(svar).containsExactlyInAnyOrder("startad", "arsgranskning.fel.redanStartad", "arsgranskning.fel.redanStartad", "arsgranskning.fel.redanStartad");
            }
        } finally {
            alla.shutdownNow();
        }
        assertThat(DATABAS.<Long>hamta(em -> em.createQuery("select count(a) from Arsgranskning a where a.namnd.kortnamn in :dem", Long.class).setParameter("dem", NAMNDER).getSingleResult()))
                .isEqualTo(NAMNDER.size());
    }

    @Test
    void databasen_har_aldrig_tva_men_hur_manga_avbrutna_som_helst() {
        Long forsta = DATABAS.hamta(em -> {
            Arsgranskning ny = Ar.lagrad(em);
            em.flush();
            return ny.getId();
        });
        assertThatThrownBy(() -> tillTill(forsta)).isInstanceOf(PersistenceException.class);
        DATABAS.gor(em -> em.find(Arsgranskning.class, forsta).avbryt("Fel revisor."));
        Long andra = tillTill(forsta);
        DATABAS.gor(em -> em.find(Arsgranskning.class, andra).avbryt("Fel revisor igen."));
        tillTill(forsta);
        assertThatThrownBy(() -> tillTill(forsta)).isInstanceOf(PersistenceException.class);
    }

    private static Long tillTill(Long som) {
        return DATABAS.hamta(em -> {
            Arsgranskning forlaga = em.find(Arsgranskning.class, som);
            Arsgranskning ny = new Arsgranskning(forlaga.getRevisionsar(), forlaga.getNamnd(), forlaga.getYrkesrevisor(), Ar.START);
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
    }

    private static String starta(String namnd, CyclicBarrier start) {
        try {
            return DATABAS.hamta(em -> {
                Inloggad inloggad = new Inloggad();
                inloggad.agera(new Anvandare("direktor", "Disa Direktör", Set.of(Roll.REVISIONSDIREKTOR)));
                ArsgranskningService tjanst = new Koppling(em, Ar.START).med(Inloggad.class, inloggad).med(Processmotor.class, new Tystmotor()).hamta(ArsgranskningService.class);
                try {
                    start.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                tjanst.starta(AR, namnd, "anna");
                return "startad";
            });
        } catch (Regelbrott nej) {
            return nej.brister().get(0).nyckel();
        }
    }

    /** Whose turn it is does not matter here. */
    private static final class Tystmotor extends Processmotor {

        @Override
        public String starta(String process, String affarsnyckel, Map<String, Object> variabler) {
            return "instans-" + variabler.get(ARSGRANSKNING);
        }
    }
}
