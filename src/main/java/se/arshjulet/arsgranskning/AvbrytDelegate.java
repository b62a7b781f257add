package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/**
 * Modellens väg ut i förtid. Den som avbryter har redan skrivit sitt motiv i ärendet, i samma transaktion;
 * har ingen gjort det är avbrottet ett fel och görs inte.
 */
@Named
@ApplicationScoped
public class AvbrytDelegate extends Modellsteg {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Override
    public void utfor(Stegvariabler steg) {
        Arsgranskning granskning = arsgranskningar.hamta(steg.arsgranskning());
        if (granskning.getStatus() != Arsgranskning.Status.AVBRUTEN) {
            throw new IllegalStateException(granskning.getBeteckning() + " avbryts utan motiv");
        }
    }
}
