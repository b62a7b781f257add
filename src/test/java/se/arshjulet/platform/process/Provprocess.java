package se.arshjulet.platform.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The smallest process the dialect is tried on: one user task. */
final class Provprocess {

    static final String NYCKEL = "prov";
    static final int DAGAR_KVAR = 30;

    private Provprocess() {
    }

    static void deploya(ProcessEngine motor) {
        var modell = Bpmn.createExecutableProcess(NYCKEL).camundaHistoryTimeToLive(DAGAR_KVAR)
                .startEvent().userTask("granska").endEvent().done();
        motor.getRepositoryService().createDeployment().addModelInstance("prov.bpmn", modell).deploy();
    }

    static String starta(ProcessEngine motor) {
        return motor.getRuntimeService().startProcessInstanceByKey(NYCKEL).getId();
    }

    static String uppgift(ProcessEngine motor, String arende) {
        return motor.getTaskService().createTaskQuery().processInstanceId(arende).singleResult().getId();
    }
}
