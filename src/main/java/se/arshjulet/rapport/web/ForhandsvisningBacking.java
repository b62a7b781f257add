package se.arshjulet.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.rapport.Rapportvisning;
import se.arshjulet.rapport.Visning;

/** The årsrapport on screen. */
@Named
@RequestScoped
public class ForhandsvisningBacking {

    @Inject
    Rapportvisning visning;

    private Long arsgranskning;
    private Visning rapport;

    /** What is not for the reader is not there. */
    public void hamta() throws IOException {
        try {
            rapport = arsgranskning == null ? null : las(arsgranskning);
        } catch (Obehorig nej) {
            rapport = null;
        }
        if (rapport == null) {
            Faces.responseSendError(404, "");
        }
    }

    Visning las(Long id) {
        return visning.visa(id);
    }

    public Visning getRapport() {
        return rapport;
    }

    public Long getArsgranskning() {
        return arsgranskning;
    }

    public void setArsgranskning(Long arsgranskning) {
        this.arsgranskning = arsgranskning;
    }
}
