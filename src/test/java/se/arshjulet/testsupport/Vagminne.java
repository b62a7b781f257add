package se.arshjulet.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which flows in the models have been taken. */
class Vagminne extends AbstractProcessEnginePlugin {

    private final Set<String> tagna = ConcurrentHashMap.newKeySet();
    private final BpmnParseListener vidInlasning = new AbstractBpmnParseListener() {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flode) {
            String vag = ((ProcessDefinitionEntity) flode.getProcessDefinition()).getKey() + "/" + flode.getId();
            flode.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> tagna.add(vag));
        }
    };

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(vidInlasning)));
    }

    Set<String> tagna() {
        return tagna;
    }

    void glom() {
        tagna.clear();
    }
}
