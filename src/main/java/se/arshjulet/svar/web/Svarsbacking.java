package se.arshjulet.svar.web;

import jakarta.inject.Inject;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.svar.Svarsbild;
import se.arshjulet.svar.Svarsvisning;

/** What the pages about an answer have in common: what was asked, by when, and what has been said of it. */
abstract class Svarsbacking<F> extends Uppgiftsbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    Svarsvisning visning;

    private transient Svarsbild bild;

    public Svarsbild getBild() {
        if (bild == null) {
            bild = visning.visa(getUppgift());
        }
        return bild;
    }
}
