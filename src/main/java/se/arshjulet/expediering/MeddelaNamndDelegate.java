package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** The step that tells the nämnd. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class MeddelaNamndDelegate extends Modellsteg {

    @Inject
    Namndbesked besked;

    @Override
    public void utfor(Stegvariabler steg) {
        besked.skicka(steg.arsgranskning());
    }
}
