package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** The step that tells the nämnder. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class MeddelaAdressaterDelegate extends Modellsteg {

    @Inject
    Adressatbesked besked;

    @Override
    public void utfor(Stegvariabler steg) {
        besked.skicka(steg.fordjupad());
    }
}
