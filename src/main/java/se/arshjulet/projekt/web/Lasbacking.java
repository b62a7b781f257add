package se.arshjulet.projekt.web;

import jakarta.inject.Inject;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.projekt.ProjektService;

/**
 * A task in which the report is read.
 *
 * @param <F> the form
 */
abstract class Lasbacking<F> extends Uppgiftsbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    ProjektService projekt;

    private transient String rapport;

    public String getRapport() {
        if (rapport == null) {
            rapport = projekt.utkast(getUppgift().getId());
        }
        return rapport;
    }
}
