package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.rapport.Rapportfrysning;

/** The step that makes the approved report a document for good. */
@Named
@ApplicationScoped
public class FrysRapportDelegate implements JavaDelegate {

    @Inject
    Rapportfrysning frysning;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        frysning.frys((Long) steg.getVariable(Processmotor.ARSGRANSKNING));
    }
}
