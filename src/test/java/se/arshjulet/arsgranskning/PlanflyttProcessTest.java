package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Testmotor;

/** The plan is moved while steps wait for their day in it: the real models and the real plan. */
class PlanflyttProcessTest {

    private static final int AR = 2904;
    private static final LocalDate OPPNAR = LocalDate.of(AR, 1, 2);

    private Testmotor motor;

    @BeforeEach
    void taMotorn() {
        motor = Testmotor.delad().deploya(Stream.of(Fas.values()).filter(f -> f != Fas.AVSLUT).map(f -> "bpmn/" + f.mapp() + ".bpmn").toArray(String[]::new))
                .deploya("bpmn/arsgranskning.bpmn").stallKlockan(OPPNAR.minusDays(20));
    }

    @AfterEach
    void slappMotorn() {
        motor.close();
    }

    @Test
    void ett_steg_som_vantar_oppnas_pa_sin_nya_dag() {
        prova((koppling, id) -> {
            RevisionsarService plan = koppling.hamta(RevisionsarService.class);
            plan.flytta(AR, Steg.OBEROENDE, OPPNAR.plusDays(10), OPPNAR.plusDays(40), 7);
            assertThat(oppnar()).containsExactly(OPPNAR.plusDays(10));
            motor.stallKlockan(OPPNAR.plusDays(9)).korForfallnaJobb();
            assertThat(uppgifter()).isEmpty();
            motor.stallKlockan(OPPNAR.plusDays(10)).korForfallnaJobb();
            assertThat(uppgifter()).singleElement().satisfies(u -> assertThat(u.getDueDate().toInstant().atZone(Klocka.SVENSK_TID).toLocalDate()).isEqualTo(OPPNAR.plusDays(40)));
        });
    }

    @Test
    void hela_planen_flyttas_och_bara_det_som_har_andrats_raknas_om() {
        prova((koppling, id) -> {
            RevisionsarService plan = koppling.hamta(RevisionsarService.class);
            List<Planpostdel> delar = plan.plan(AR);
            delar.stream().filter(del -> del.getSteg() == Steg.RISKPLAN).forEach(del -> del.setOppnar(OPPNAR.plusDays(35).toString()));
            plan.flytta(AR, delar);
            assertThat(oppnar()).containsExactly(OPPNAR);
            delar.stream().filter(del -> del.getSteg() == Steg.OBEROENDE).forEach(del -> del.setOppnar(OPPNAR.minusDays(21).toString()));
            plan.flytta(AR, delar);
            motor.korForfallnaJobb();
            assertThat(uppgifter()).as("en dag som redan har varit").hasSize(1);
        });
    }

    @Test
    void en_oppen_uppgift_behaller_sina_dagar() {
        prova((koppling, id) -> {
            motor.stallKlockan(OPPNAR).korForfallnaJobb();
            Task fore = uppgifter().get(0);
            List<LocalDate> timrar = oppnar();
            koppling.hamta(RevisionsarService.class).flytta(AR, Steg.OBEROENDE, OPPNAR.plusDays(10), OPPNAR.plusDays(60), 7);
            assertThat(uppgifter().get(0).getDueDate()).isEqualTo(fore.getDueDate());
            assertThat(oppnar()).isEqualTo(timrar);
        });
    }

    /** The days that something in the case waits for. */
    private List<LocalDate> oppnar() {
        return motor.motor().getManagementService().createJobQuery().timers().orderByJobDuedate().asc().list().stream().map(Job::getDuedate)
                .map(dag -> dag.toInstant().atZone(Klocka.SVENSK_TID).toLocalDate()).toList();
    }

    private List<Task> uppgifter() {
        return motor.motor().getTaskService().createTaskQuery().list();
    }

    private void prova(BiConsumer<Koppling, Long> prov) {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Mall mall = new Mall("Planmall", 1, Ar.mall());
            Anvandare direktor = new Anvandare("pland", "Disa Direktör", Set.of(Roll.REVISIONSDIREKTOR));
            Stream.of(mall, new Revisionsar(AR, mall), Ar.namnd("Nämnden PLN", "PLN"), direktor, new Anvandare("plan", "Anna", Set.of(Roll.YRKESREVISOR))).forEach(em::persist);
            Inloggad inloggad = new Inloggad();
            inloggad.agera(direktor);
            Koppling koppling = new Koppling(em, OPPNAR.atTime(8, 0)).med(Inloggad.class, inloggad).med(Processmotor.class, new Processmotor(motor.motor()));
            motor.bona("arsplan", koppling.hamta(Arsplan.class)).bona("arsgranskningar", koppling.hamta(Arsgranskningar.class));
            prov.accept(koppling, koppling.hamta(ArsgranskningService.class).starta(AR, "PLN", "plan"));
        });
    }
}
