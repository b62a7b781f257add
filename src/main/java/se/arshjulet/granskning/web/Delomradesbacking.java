package se.arshjulet.granskning.web;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.granskning.Nyckeltalsanteckning;
import se.arshjulet.granskning.Nyckeltalsval;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.mall.Niva;

/** Vad en sida med delområden behöver: skalan som de bedöms på, och det som nyckeltalen kan höra till. */
public abstract class Delomradesbacking<F> extends Uppgiftsbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    Delomradesbedomning delomraden;

    @Inject
    Nyckeltalsanteckning nyckeltal;

    private transient List<Niva> skala;
    private transient Nyckeltalsval nyckeltalsval;

    /** Tom i en mall utan skala. */
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
