package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.platform.process.Processmotor;

/** The step that gives the approved report its number and makes it a document for good. */
@Named
@ApplicationScoped
public class FrysFordjupadDelegate implements JavaDelegate {

    @Inject
    Fordjupningsfrysning frysning;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        frysning.frys((Long) steg.getVariable(Processmotor.FORDJUPAD));
    }
}
