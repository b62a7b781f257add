package se.arshjulet.fordjupning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mall;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.revisionsplan.Revisionsplan;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Numbers of a year's series, taken in the real database by several at once. */
class SamtidigaRapportnummerTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 9, 0);
    private static final int AR = 2024;
    private static final int SAMTIDIGT = 6;

    @Test
    void nummer_som_tas_samtidigt_far_ingen_lucka_och_inget_tas_tva_ganger() throws Exception {
        List<Long> granskningar = DATABAS.hamta(em -> {
            Mall mall = new Mall("Mall", 1, Ar.mall());
            em.persist(mall);
            em.persist(new Revisionsar(AR, mall));
            em.persist(new Revisionsplan(AR));
            List<FordjupadGranskning> nya = IntStream.range(0, SAMTIDIGT).mapToObj(nr -> FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, AR, "Granskning " + nr, "verksamhet", NU)).toList();
            nya.forEach(em::persist);
            em.flush();
            return nya.stream().map(FordjupadGranskning::getId).toList();
        });
        ExecutorService alla = Executors.newFixedThreadPool(SAMTIDIGT);
        try {
            CyclicBarrier start = new CyclicBarrier(SAMTIDIGT);
            List<Callable<Integer>> tagare = new ArrayList<>();
            granskningar.forEach(id -> tagare.add(() -> DATABAS.hamta(em -> {
                FordjupadGranskning denna = em.find(FordjupadGranskning.class, id);
                vanta(start);
                return new Koppling(em, NU).hamta(Rapportnummer.class).ge(denna);
            })));
            List<Integer> nummer = new ArrayList<>();
            for (Future<Integer> svar : alla.invokeAll(tagare)) {
                nummer.add(svar.get());
            }
            assertThat(nummer).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        } finally {
            alla.shutdownNow();
        }
        List<Integer> lagrade = DATABAS.hamta(em -> em.createQuery("select f.nummer from FordjupadGranskning f where f.ar = :ar order by f.nummer", Integer.class)
                .setParameter("ar", AR).getResultList());
        assertThat(lagrade).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static void vanta(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
