package se.arshjulet.projekt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.projekt.Projektvisning;

/** The report on screen. */
@Named("projektrapportBacking")
@RequestScoped
public class RapportBacking {

    @Inject
    ProjektService projekt;

    private final Long id = Adressid.ur("id");
    private Projektvisning rapport;

    public Projektvisning getRapport() {
        if (rapport == null) {
            rapport = projekt.rapport(id);
        }
        return rapport;
    }
}
