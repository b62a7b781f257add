package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** The step that raises a late task; the model says which and to whom. */
@Named
@ApplicationScoped
@ActivateRequestContext
public class LyftDelegate extends Modellsteg {

    /** Input of the step in the model: name of the role. */
    static final String LYFT_TILL = "lyftTill";

    @Inject
    Paminnelser paminnelser;

    @Override
    public void utfor(Stegvariabler steg) {
        paminnelser.lyft(Uppgiftsplats.av(steg), Roll.valueOf(steg.text(LYFT_TILL)));
    }
}
