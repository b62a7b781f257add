package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import se.arshjulet.platform.process.Processmotor;

/** The process keeps four eyes by itself. */
@Named
@ApplicationScoped
public class ProjektogonDelegate implements TaskListener {

    @Inject
    Projektogon ogon;

    @Override
    public void notify(DelegateTask uppgift) {
        if (uppgift.getAssignee() != null) {
            ogon.prova((Long) uppgift.getVariable(Processmotor.FORDJUPAD), uppgift.getAssignee());
        }
    }
}
