package se.arshjulet.platform.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.testsupport.Provbank;

/** A newer version of one of the models: a step has another id and another name, and one step more comes after it. */
final class Andradmodell {

    static final String TILLAGT = "slutkontrollera";
    static final String NYTT_NAMN = "Steget med sitt nya namn";

    private final String modell;
    private final BpmnModelInstance innehall;

    Andradmodell(String modell) {
        this.modell = modell;
        innehall = las(modell);
    }

    private static BpmnModelInstance las(String modell) {
        return Bpmn.readModelFromStream(Andradmodell.class.getResourceAsStream("/bpmn/" + modell + ".bpmn"));
    }

    static List<String> uppgifter(String modell) {
        Collection<UserTask> alla = las(modell).getModelElementsByType(UserTask.class);
        return alla.stream().map(UserTask::getId).toList();
    }

    /** Where the engine begins the step: around it, when it is done once for each of several. */
    static String borjan(String modell, String steg) {
        return las(modell).<Activity>getModelElementById(steg).getLoopCharacteristics() == null ? steg : steg + "#multiInstanceBody";
    }

    Andradmodell omdop(String steg, String nytt) {
        Activity det = innehall.getModelElementById(steg);
        det.setId(nytt);
        det.setName(NYTT_NAMN);
        return this;
    }

    Andradmodell laggTillEfter(String steg) {
        FlowNode det = innehall.getModelElementById(steg);
        SequenceFlow vidare = det.getOutgoing().iterator().next();
        FlowNode sedan = vidare.getTarget();
        UserTask nytt = innehall.newInstance(UserTask.class, TILLAGT);
        nytt.setName("Slutkontrollera");
        det.getParentElement().addChildElement(nytt);
        SequenceFlow sist = innehall.newInstance(SequenceFlow.class, "efterTillagt");
        det.getParentElement().addChildElement(sist);
        sist.setSource(nytt);
        sist.setTarget(sedan);
        sedan.getIncoming().remove(vidare);
        sedan.getIncoming().add(sist);
        vidare.setTarget(nytt);
        nytt.getIncoming().add(vidare);
        nytt.getOutgoing().add(sist);
        return this;
    }

    void driftsatt(Provbank bank) {
        // the picture is of the old one
        innehall.getDefinitions().getBpmDiagrams().clear();
        bank.motor().getRepositoryService().createDeployment().addString(modell + ".bpmn", Bpmn.convertToString(innehall)).deploy();
    }

    static String summa(String modell) {
        try (InputStream in = Andradmodell.class.getResourceAsStream("/bpmn/" + modell + ".bpmn")) {
            return Fingeravtryck.av(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
