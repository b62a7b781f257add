package se.arshjulet.platform.process;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import se.arshjulet.testsupport.Testmotor;

/** An engine of a test's own that tells of its tasks, as the one in the server does. */
public final class Lyssnandemotor {

    private Lyssnandemotor() {
    }

    public static Testmotor ny(Consumer<Uppgiftsbesked> mottagare) {
        return new Testmotor(new UppgiftslyssnarePlugin(mottagare));
    }

    /** A newer version of a model, in which what several do at once is done by one. */
    public static void driftsattForEn(ProcessEngine motor, String fil) {
        BpmnModelInstance modell = Bpmn.readModelFromStream(Lyssnandemotor.class.getResourceAsStream("/bpmn/" + fil));
        modell.getModelElementsByType(MultiInstanceLoopCharacteristics.class).forEach(alla -> alla.getParentElement().removeChildElement(alla));
        motor.getRepositoryService().createDeployment().addModelInstance(fil, modell).deploy();
    }
}
