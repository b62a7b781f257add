package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.persistence.Turordning;
import se.arshjulet.testsupport.Vantan;
import se.arshjulet.testsupport.server.Samlingsplats;
import se.arshjulet.testsupport.server.Servertest;

/** More at once than the pool has connections: they wait for their turn, and not for each other for ever. */
class TurordningIT extends Servertest {

    private static final int ANTAL = Samlingsplats.ALLA + 8;
    private static final long LANGST_NS = TimeUnit.SECONDS.toNanos(40);

    @Inject
    ProcessEngine motor;

    @Inject
    Samlingsplats plats;

    @Resource
    ManagedExecutorService tradar;

    @Test
    void en_dag_da_manga_klockor_ringer_gors_allt_nagra_i_taget() {
        medProcess("mangaJobb", true, process -> {
            for (int i = 0; i < ANTAL; i++) {
                plats.starta(process);
            }
            Vantan.tills("the end of every process", () -> motor.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).count() == 0);
            assertThat(motor.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(process).finished().count()).isEqualTo(ANTAL);
            assertThat(motor.getHistoryService().createHistoricJobLogQuery().processDefinitionKey(process).failureLog().count()).as("jobb som föll").isZero();
            assertThat(plats.mest()).isBetween(1, Turordning.JOBB);
        });
    }

    @Test
    void nar_manga_tar_ett_steg_samtidigt_far_alla_gora_det() {
        medProcess("mangaAnrop", false, process -> {
            Callable<String> anrop = () -> {
                plats.starta(process);
                return "gjort";
            };
            List<Future<String>> alla = Collections.nCopies(ANTAL, anrop).stream().map(tradar::submit).toList();
            assertThat(alla).allSatisfy(en -> assertThat(en.get(LANGST_NS, TimeUnit.NANOSECONDS)).isEqualTo("gjort"));
            assertThat(plats.mest()).isBetween(2, Turordning.ANROP);
        });
    }

    private void medProcess(String namn, boolean jobb, Consumer<String> prov) {
        var steg = Bpmn.createExecutableProcess(namn).camundaHistoryTimeToLive(30).startEvent().serviceTask("mots").camundaDelegateExpression("${samlingsplats}");
        String driftsattning = motor.getRepositoryService().createDeployment()
                .addModelInstance(namn + ".bpmn", (jobb ? steg.camundaAsyncBefore() : steg).endEvent().done()).deploy().getId();
        try {
            prov.accept(namn);
        } finally {
            motor.getRepositoryService().deleteDeployment(driftsattning, true, true, true);
        }
    }
}
