package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testmotor;

/** The engine starts on Derby and does the ordinary things: deploys, waits, works, remembers. */
class TestmotorTest {

    private static Testmotor test;

    @BeforeAll
    static void starta() {
        test = Testmotor.delad().bona("arsplan", new Arsplan());
        var modell = Bpmn.createExecutableProcess("prov").camundaHistoryTimeToLive(30)
                .startEvent().userTask("granska")
                .boundaryEvent("paminn").cancelActivity(false).timerWithDate("${arsplan.paminner(ar)}")
                .userTask("paminnelse").endEvent()
                .moveToActivity("granska").endEvent().done();
        test.motor().getRepositoryService().createDeployment().addModelInstance("prov.bpmn", modell).deploy();
    }

    @AfterAll
    static void stang() {
        test.close();
    }

    @Test
    void en_timer_gar_nar_klockan_natt_den_dag_som_bonan_svarar() {
        test.stallKlockan(LocalDate.of(2023, 1, 10));
        var id = test.motor().getRuntimeService()
                .startProcessInstanceByKey("prov", "NORV-2023", Map.of("ar", 2023)).getId();
        assertThat(test.korForfallnaJobb()).isZero();

        test.stallKlockan(LocalDate.of(2023, 3, 2));
        assertThat(test.korForfallnaJobb()).isEqualTo(1);

        var uppgifter = test.motor().getTaskService().createTaskQuery().processInstanceId(id).orderByTaskName().asc().list();
        assertThat(uppgifter).extracting("taskDefinitionKey").containsExactlyInAnyOrder("granska", "paminnelse");
        uppgifter.forEach(u -> test.motor().getTaskService().complete(u.getId()));
        assertThat(test.motor().getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(id).finished().count())
                .isEqualTo(1);
    }

    public static class Arsplan {
        public String paminner(int ar) {
            return ar + "-03-01T08:00:00";
        }
    }
}
