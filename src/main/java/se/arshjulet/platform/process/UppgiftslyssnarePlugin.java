package se.arshjulet.platform.process;

import static se.arshjulet.platform.process.Uppgiftsbesked.Handelse.ANDRAD;
import static se.arshjulet.platform.process.Uppgiftsbesked.Handelse.BORTA;
import static se.arshjulet.platform.process.Uppgiftsbesked.Handelse.SKAPAD;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs {@link Uppgiftslyssnare} on every user task of every model, so that no model can forget it. */
class UppgiftslyssnarePlugin extends AbstractProcessEnginePlugin {

    private final Consumer<Uppgiftsbesked> mottagare;

    UppgiftslyssnarePlugin(Consumer<Uppgiftsbesked> mottagare) {
        this.mottagare = mottagare;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<BpmnParseListener>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                lyssna(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        });
    }

    private void lyssna(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new Uppgiftslyssnare(SKAPAD, mottagare));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, new Uppgiftslyssnare(ANDRAD, mottagare));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new Uppgiftslyssnare(BORTA, mottagare));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, new Uppgiftslyssnare(BORTA, mottagare));
    }
}
