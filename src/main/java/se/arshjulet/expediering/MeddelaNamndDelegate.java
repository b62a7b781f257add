package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.beslut.Missivtryck;
import se.arshjulet.platform.process.Processmotor;

/** The step after expediering: what has been dispatched is kept as it is, and the nämnd is told. */
@Named
@ApplicationScoped
public class MeddelaNamndDelegate implements JavaDelegate {

    @Inject
    Missivtryck missiv;

    @Inject
    Namndbesked besked;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        missiv.frys((Long) steg.getVariable(Processmotor.ARSGRANSKNING));
        besked.skicka((Long) steg.getVariable(Processmotor.ARSGRANSKNING));
    }
}
