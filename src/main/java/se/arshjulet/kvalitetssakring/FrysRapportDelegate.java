package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;
import se.arshjulet.rapport.Rapportfrysning;

/** The step that makes the approved report a document for good, unless it became one when it was approved. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class FrysRapportDelegate extends Modellsteg {

    @Inject
    Rapportfrysning frysning;

    @Override
    public void utfor(Stegvariabler steg) {
        frysning.frys(steg.arsgranskning());
    }
}
