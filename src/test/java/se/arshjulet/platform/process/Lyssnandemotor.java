package se.arshjulet.platform.process;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import se.arshjulet.testsupport.Testmotor;

/** An engine that tells of its tasks, as the one in the server does. Tests share it, and each is told of its own. */
public final class Lyssnandemotor {

    private static final Consumer<Uppgiftsbesked> INGEN = besked -> { };

    private static Testmotor motor;
    private static Consumer<Uppgiftsbesked> mottagare = INGEN;

    private Lyssnandemotor() {
    }

    /** @param hos told of each task until the test ends, not of what is cleared away then */
    public static synchronized void med(Consumer<Uppgiftsbesked> hos, Consumer<Testmotor> prov) {
        if (motor == null) {
            motor = new Testmotor(new UppgiftslyssnarePlugin(besked -> mottagare.accept(besked))).forAlla();
        }
        BpmnAwareTests.init(motor.motor());
        try {
            mottagare = hos;
            prov.accept(motor);
        } finally {
            mottagare = INGEN;
            motor.close();
        }
    }

    /** A newer version of a model, in which what several do at once is done by one. */
    public static void driftsattForEn(ProcessEngine motor, String fil) {
        BpmnModelInstance modell = Bpmn.readModelFromStream(Lyssnandemotor.class.getResourceAsStream("/bpmn/" + fil));
        modell.getModelElementsByType(MultiInstanceLoopCharacteristics.class).forEach(alla -> alla.getParentElement().removeChildElement(alla));
        motor.getRepositoryService().createDeployment().addModelInstance(fil, modell).deploy();
    }
}
