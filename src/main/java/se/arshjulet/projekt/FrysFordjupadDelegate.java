package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** The step that gives the approved report its number and makes it a document for good. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class FrysFordjupadDelegate extends Modellsteg {

    @Inject
    Fordjupningsfrysning frysning;

    @Override
    public void utfor(Stegvariabler steg) {
        frysning.frys(steg.fordjupad());
    }
}
