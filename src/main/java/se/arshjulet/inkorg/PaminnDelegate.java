package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The step that reminds; the model says of which task. */
@Named
@ApplicationScoped
public class PaminnDelegate implements JavaDelegate {

    /** Input of the step in the model: key of the user task. */
    static final String UPPGIFT = "uppgift";

    @Inject
    Paminnelser paminnelser;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        paminnelser.paminn(Uppgiftsplats.av(steg::getVariable));
    }
}
