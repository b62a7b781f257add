package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provplan.midnatt;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Provbank;

/** A svar that began before anstånd and «kom aldrig» were in the model goes on, and can have a new last date and an end too. */
class AldreSvarProcessTest {

    @RegisterExtension
    final Provbank bank = new Provbank();

    private ProcessInstance instans;
    private Processmotor motor;

    @BeforeEach
    void ett_svar_pa_den_aldre_modellen() {
        BpmnModelInstance modell = Bpmn.createExecutableProcess("aldresvar").camundaHistoryTimeToLive(1)
                .startEvent().userTask(SvarProcess.LAMNA).boundaryEvent("lamnaSvarForsenas").cancelActivity(false).timerWithDate("2024-04-01T00:00:00").endEvent("lyft")
                .moveToActivity(SvarProcess.LAMNA).userTask(SvarProcess.GRANSKA).endEvent("slut").done();
        modell.<EndEvent>getModelElementById("slut").getEventDefinitions().add(modell.newInstance(TerminateEventDefinition.class));
        bank.motor().getRepositoryService().createDeployment().addModelInstance("aldresvar.bpmn", modell).deploy();
        instans = bank.motor().getRuntimeService().startProcessInstanceByKey("aldresvar");
        motor = new Processmotor(bank.motor());
    }

    @Test
    void timern_vid_uppgiften_flyttas_nar_ingen_vantar_pa_meddelandet() {
        String uppgift = bank.uppgift(SvarProcess.LAMNA).getId();
        assertThat(motor.meddela(uppgift, SvarProcess.NY_FRIST)).isFalse();
        motor.flyttaSistaDag(uppgift, midnatt(LocalDate.of(2024, 5, 1)));
        motor.flyttaTimer(uppgift, "lamnaSvarForsenas", midnatt(LocalDate.of(2024, 5, 2)));
        assertThat(bank.uppgift(SvarProcess.LAMNA).getDueDate()).isEqualTo(midnatt(LocalDate.of(2024, 5, 1)));
        assertThat(bank.motor().getManagementService().createJobQuery().singleResult().getDuedate()).isEqualTo(midnatt(LocalDate.of(2024, 5, 2)));
    }

    @Test
    void ett_svar_som_aldrig_kom_avslutas_anda() {
        motor.hoppa(bank.uppgift(SvarProcess.LAMNA).getId(), "slut");
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }
}
