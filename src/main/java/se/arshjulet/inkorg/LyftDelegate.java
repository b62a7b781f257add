package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.organisation.Roll;

/** The step that raises a late task; the model says which and to whom. */
@Named
@ApplicationScoped
public class LyftDelegate implements JavaDelegate {

    /** Input of the step in the model: name of the role. */
    static final String LYFT_TILL = "lyftTill";

    @Inject
    Paminnelser paminnelser;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        paminnelser.lyft(Uppgiftsplats.av(steg::getVariable), Roll.valueOf((String) steg.getVariable(LYFT_TILL)));
    }
}
