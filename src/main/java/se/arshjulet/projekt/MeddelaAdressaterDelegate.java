package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.platform.process.Processmotor;

/** The step that tells the nämnder. */
@Named
@ApplicationScoped
public class MeddelaAdressaterDelegate implements JavaDelegate {

    @Inject
    Adressatbesked besked;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        besked.skicka((Long) steg.getVariable(Processmotor.FORDJUPAD));
    }
}
