package se.arshjulet.granskning.web;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.granskning.Nyckeltalsanteckning;
import se.arshjulet.granskning.Nyckeltalsval;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.mall.Niva;

/** What a page with delområden needs: the scale that they are rated on, and what the key figures can belong to. */
public abstract class Delomradesbacking<F> extends Uppgiftsbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    Delomradesbedomning delomraden;

    @Inject
    Nyckeltalsanteckning nyckeltal;

    private transient List<Niva> skala;
    private transient Nyckeltalsval nyckeltalsval;

    /** Empty in a template without a scale. */
    public List<Niva> getSkala() {
        if (skala == null) {
            skala = delomraden.skala(getUppgift());
        }
        return skala;
    }

    public Nyckeltalsval getNyckeltalsval() {
        if (nyckeltalsval == null) {
            nyckeltalsval = nyckeltal.val(getUppgift().getArsgranskningId());
        }
        return nyckeltalsval;
    }
}
