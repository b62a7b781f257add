package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/**
 * The way out of the model before its end. Whoever cancels has already written the motive in the case, in the same transaction;
 * if nobody has, the cancelling is a fault and is not done.
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
