package se.arshjulet.drift;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.process.Flyttvag;
import se.arshjulet.platform.process.Modellflytt;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

/** A round moves so many, says how many are left, and what others did meanwhile. */
class FlyttomgangProcessTest {

    private static final int ALLA = 7;

    private Bonor bonor;
    private Arsgranskning granskning;
    private Flyttvag vag;

    @Test
    void en_omgang_flyttar_sa_manga_som_sagts_och_sager_hur_manga_som_ar_kvar() {
        prova(() -> {
            assertThat(omgang(Instansflytt.class, 3)).isEqualTo(new Flyttutfall(3, 0, List.of(), 4));
            assertThat(omgang(Instansflytt.class, 3)).isEqualTo(new Flyttutfall(3, 0, List.of(), 1));
            assertThat(omgang(Instansflytt.class, 3)).isEqualTo(new Flyttutfall(1, 0, List.of(), 0));
            assertThat(omgang(Instansflytt.class, 3)).isEqualTo(new Flyttutfall(0, 0, List.of(), 0));
            assertThat(flyttade()).isEqualTo(ALLA);
        });
    }

    @Test
    void det_som_nagon_annan_hann_flytta_forst_sags_och_antecknas_en_gang() {
        prova(() -> {
            assertThat(omgang(NagonAnnanForst.class, ALLA)).isEqualTo(new Flyttutfall(0, ALLA, List.of(), 0));
            assertThat(flyttade()).isEqualTo(ALLA);
        });
    }

    @Test
    void det_som_nagon_arbetar_i_hela_tiden_stannar_och_namns_och_resten_flyttas() {
        prova(() -> {
            Flyttutfall utfall = omgang(Upptagen.class, ALLA);
            assertThat(utfall.flyttade()).isEqualTo(ALLA - 1);
            assertThat(utfall.stannade()).containsExactly(Brist.i("", "drift.modell.fel.upptagen", Upptagen.ARENDE));
            assertThat(omgang(Instansflytt.class, ALLA).flyttade()).as("the next time").isOne();
        });
    }

    /** Stands for another administratör. */
    static class NagonAnnanForst extends Instansflytt {

        @Override
        public boolean flytta(Flyttvag vag, Flyttforslag.Process process) {
            assertThat(super.flytta(vag, process)).isTrue();
            return super.flytta(vag, process);
        }
    }

    /** Stands for a database that says each time that someone else has the row. */
    static class Upptagen extends Instansflytt {

        static final String ARENDE = "N3";

        @Override
        public boolean flytta(Flyttvag vag, Flyttforslag.Process process) {
            if (process.arende().equals(ARENDE)) {
                throw new IllegalStateException(new OptimisticLockException());
            }
            return super.flytta(vag, process);
        }
    }

    private void prova(Runnable prov) {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Testmotor motor = Testmotor.delad();
            forbered(em, motor);
            prov.run();
        });
    }

    private void forbered(EntityManager em, Testmotor motor) {
        bonor = new Bonor(em, new Modellflytt(motor.motor())).med(Clock.class, Clock.systemDefaultZone());
        granskning = Ar.lagrad(em);
        em.flush();
        driftsatt(motor, "Besluta");
        IntStream.range(0, ALLA).forEach(nr -> motor.motor().getRuntimeService().startProcessInstanceByKey("beslut", "N" + nr, Map.of("arsgranskningId", granskning.getId())));
        driftsatt(motor, "Besluta nu");
        vag = bonor.hamta(Instansflytt.class).vag("beslut", 1).orElseThrow();
    }

    private static void driftsatt(Testmotor motor, String namn) {
        motor.motor().getRepositoryService().createDeployment().addModelInstance("beslut.bpmn", Bpmn.createExecutableProcess("beslut").startEvent().userTask("besluta").name(namn).endEvent().done()).deploy();
    }

    private Flyttutfall omgang(Class<? extends Instansflytt> flytt, int flest) {
        return new Flyttomgang(bonor.hamta(flytt), vag).gor(flest);
    }

    private long flyttade() {
        EntityManager em = bonor.hamta(EntityManager.class);
        return em.createQuery("select count(h) from Handelse h where h.typ = 'drift.flyttad' and h.arsgranskning = :denna", Long.class).setParameter("denna", granskning).getSingleResult();
    }
}
