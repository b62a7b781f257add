package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.platform.process.Processmotor;

/** Modellens sista steg: granskningen är avslutad. */
@Named
@ApplicationScoped
public class AvslutaDelegate implements JavaDelegate {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Handelselogg logg;

    @Override
    @ActivateRequestContext
    public void execute(DelegateExecution steg) {
        Arsgranskning granskning = arsgranskningar.hamta((Long) steg.getVariable(Processmotor.ARSGRANSKNING));
        granskning.avsluta();
        logg.skriv(granskning.getId(), "arsgranskning.avslutad", granskning.getBeteckning());
    }
}
