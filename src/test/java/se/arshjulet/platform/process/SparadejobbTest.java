package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.testsupport.Inspelning;
import se.arshjulet.testsupport.Sparserver;
import se.arshjulet.testsupport.Testmotor;

class SparadejobbTest {

    @Test
    void ett_jobb_sags_med_modell_och_steg_och_om_det_gick_fel_med_slaget_men_aldrig_orden() {
        Logger motorns = Logger.getLogger("org.camunda.bpm.engine.jobexecutor");
        motorns.setLevel(Level.OFF);
        Inspelning delegat = new Inspelning();
        try (Testmotor test = Testmotor.delad().bona("delegat", delegat); Sparserver server = new Sparserver()) {
            ProcessEngine motor = test.motor();
            var modell = Bpmn.createExecutableProcess("sparad").camundaHistoryTimeToLive(30).startEvent().serviceTask("gor").camundaAsyncBefore()
                    .camundaDelegateExpression("${delegat}").endEvent().done();
            motor.getRepositoryService().createDeployment().addModelInstance("sparad.bpmn", modell).deploy();
            motor.getRuntimeService().startProcessInstanceByKey("sparad", "NORV-2023", Map.of("namn", "Karin"));
            String jobb = motor.getManagementService().createJobQuery().processDefinitionKey("sparad").singleResult().getId();
            Sparning sparning = new Sparning(server.adress());
            assertThat(new Jobbutforare(null, null, null, 500).getExecuteJobsRunnable(List.of(jobb), (ProcessEngineImpl) motor)).isInstanceOf(Sparadejobb.class);

            delegat.vagra(true);
            kor(jobb, motor, sparning);
            delegat.vagra(false);
            kor(jobb, motor, sparning);
            sparning.sluta();

            assertThat(delegat.anrop()).hasSize(1);
            assertThat(server.delar()).extracting(Span::getName).containsExactly("jobb", "jobb");
            assertThat(Sparserver.egenskaper(server.delar().get(0))).isEqualTo(Map.of("arshjulet.modell", "sparad", "arshjulet.steg", "gor",
                    "error.type", Inspelning.Provfel.class.getName()));
            assertThat(Sparserver.egenskaper(server.delar().get(1))).isEqualTo(Map.of("arshjulet.modell", "sparad", "arshjulet.steg", "gor"));
            assertThat(server.allt()).doesNotContain("Karin", "beställt", "NORV", jobb);
        } finally {
            motorns.setLevel(null);
        }
    }

    /** As the job executor does when it is on, which it is not in a test. */
    private static void kor(String jobb, ProcessEngine motor, Sparning sparning) {
        ProcessEngineImpl inre = (ProcessEngineImpl) motor;
        try {
            new Sparadejobb(List.of(jobb), inre, sparning).executeJob(jobb, inre.getProcessEngineConfiguration().getCommandExecutorTxRequired(), new JobFailureCollector(jobb));
        } catch (Inspelning.Provfel bestallt) {
            assertThat(motor.getManagementService().createJobQuery().jobId(jobb).withException().count()).isEqualTo(1);
        }
    }
}
