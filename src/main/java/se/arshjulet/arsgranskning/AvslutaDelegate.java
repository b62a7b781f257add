package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** The last step of the model: the granskning is finished. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class AvslutaDelegate extends Modellsteg {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Handelselogg logg;

    @Override
    public void utfor(Stegvariabler steg) {
        Arsgranskning granskning = arsgranskningar.hamta(steg.arsgranskning());
        granskning.avsluta();
        logg.skriv(granskning.getId(), "arsgranskning.avslutad", granskning.getBeteckning());
    }
}
