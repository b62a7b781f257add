package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testmotor;

/** What could be run by someone who gets a word in with the engine: nothing. */
class MotorvalTest {

    private final Testmotor prov = Testmotor.delad();
    private final ProcessEngine motor = prov.motor();

    @Test
    void ett_java_objekt_kan_inte_bli_en_processvariabel() {
        String process = utrullad(Bpmn.createExecutableProcess("variabel").startEvent().userTask().endEvent().done());
        assertThatThrownBy(() -> motor.getRuntimeService().startProcessInstanceByKey(process, Map.of("packat", Variables.serializedObjectValue("rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")
                .serializationDataFormat(SerializationDataFormats.JAVA).objectTypeName("java.util.HashMap").create()))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> motor.getRuntimeService().startProcessInstanceByKey(process, Map.of("lista", new ArrayList<>(List.of("a"))))).isInstanceOf(RuntimeException.class);
        assertThat(motor.getRuntimeService().startProcessInstanceByKey(process, Map.of("id", 7L, "beslut", "ja"))).isNotNull();
    }

    @Test
    void ett_skript_i_en_modell_kors_inte() {
        String process = utrullad(Bpmn.createExecutableProcess("skript").startEvent().scriptTask().scriptFormat("javascript").scriptText("java.lang.System.exit(1)").endEvent().done());
        assertThatThrownBy(() -> motor.getRuntimeService().startProcessInstanceByKey(process)).isInstanceOf(RuntimeException.class).hasMessageContaining("javascript");
    }

    @Test
    void uttryck_i_fragor_och_yttre_entiteter_ar_avstangda() {
        ProcessEngineConfigurationImpl val = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        assertThatThrownBy(() -> motor.getTaskService().createTaskQuery().taskAssigneeExpression("${nagot.gor()}").list()).hasMessageContaining("Expressions are forbidden in adhoc queries");
        assertThat(val.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(val.isEnableXxeProcessing()).isFalse();
        assertThat(val.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(val.isCmmnEnabled()).isFalse();
        assertThat(val.isDmnEnabled()).isFalse();
    }

    private String utrullad(BpmnModelInstance modell) {
        motor.getRepositoryService().createDeployment().addModelInstance("prov.bpmn", modell).deploy();
        return modell.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).iterator().next().getId();
    }
}
