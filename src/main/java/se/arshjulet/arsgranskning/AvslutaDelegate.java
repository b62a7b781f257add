package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.process.Stegvariabler;
import se.arshjulet.platform.web.Texter;

/** The last step of the model: the granskning is finished, and so is what ran beside it, such as the trial of an auditor who came late. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class AvslutaDelegate extends Modellsteg {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Event<IngetMerBegars> slut;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Override
    public void utfor(Stegvariabler steg) {
        Arsgranskning granskning = arsgranskningar.hamta(steg.arsgranskning());
        granskning.avsluta();
        slut.fire(new IngetMerBegars(Arendeid.arets(granskning.getId()), Texter.text("arsgranskning.avslutad.motiv")));
        motor.slutaVidSidan(granskning.getProcessinstans(), granskning.getBeteckning(), granskning.getId());
        logg.skriv(granskning.getId(), "arsgranskning.avslutad", granskning.getBeteckning());
    }
}
