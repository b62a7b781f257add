package se.arshjulet.granskning.web;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.mall.Niva;

/** Vad en sida med delområden behöver: skalan som de bedöms på. */
public abstract class Delomradesbacking<F> extends Uppgiftsbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    Delomradesbedomning delomraden;

    private transient List<Niva> skala;

    /** Tom i en mall utan skala. */
    public List<Niva> getSkala() {
        if (skala == null) {
            skala = delomraden.skala(getUppgift());
        }
        return skala;
    }
}
