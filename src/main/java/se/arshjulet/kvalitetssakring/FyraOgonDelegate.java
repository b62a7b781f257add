package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import se.arshjulet.platform.process.Processmotor;

/** The process keeps four eyes by itself, whatever has called it. */
@Named
@ApplicationScoped
public class FyraOgonDelegate implements TaskListener {

    @Inject
    FyraOgon fyraOgon;

    @Override
    public void notify(DelegateTask uppgift) {
        if (uppgift.getAssignee() != null) {
            fyraOgon.prova((Long) uppgift.getVariable(Processmotor.ARSGRANSKNING), uppgift.getAssignee());
        }
    }
}
