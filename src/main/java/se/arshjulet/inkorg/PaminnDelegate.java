package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** The step that reminds; the model says of which task. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class PaminnDelegate extends Modellsteg {

    /** Input of the step in the model: key of the user task. */
    static final String UPPGIFT = "uppgift";

    @Inject
    Paminnelser paminnelser;

    @Override
    public void utfor(Stegvariabler steg) {
        paminnelser.paminn(Uppgiftsplats.av(steg));
    }
}
