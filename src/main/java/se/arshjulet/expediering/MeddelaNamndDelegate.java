package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.platform.process.Processmotor;

/** The step that tells the nämnd. */
@Named
@ApplicationScoped
public class MeddelaNamndDelegate implements JavaDelegate {

    @Inject
    Namndbesked besked;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        besked.skicka((Long) steg.getVariable(Processmotor.ARSGRANSKNING));
    }
}
