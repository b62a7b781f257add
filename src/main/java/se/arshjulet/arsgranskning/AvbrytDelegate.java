package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjulet.platform.process.Processmotor;

/**
 * Modellens väg ut i förtid. Den som avbryter har redan skrivit sitt motiv i ärendet, i samma transaktion;
 * har ingen gjort det är avbrottet ett fel och görs inte.
 */
@Named
@ApplicationScoped
public class AvbrytDelegate implements JavaDelegate {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Override
    public void execute(DelegateExecution steg) {
        Arsgranskning granskning = arsgranskningar.hamta((Long) steg.getVariable(Processmotor.ARSGRANSKNING));
        if (granskning.getStatus() != Arsgranskning.Status.AVBRUTEN) {
            throw new IllegalStateException(granskning.getBeteckning() + " avbryts utan motiv");
        }
    }
}
