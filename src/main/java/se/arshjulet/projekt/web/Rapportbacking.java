package se.arshjulet.projekt.web;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.projekt.Projektrapportformular;
import se.arshjulet.projekt.RapportutkastService;

/**
 * What the two pages have in common where the report is written.
 *
 * @param <F> the form
 */
abstract class Rapportbacking<F extends Projektrapportformular> extends Uppgiftsbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    RapportutkastService utkast;

    private transient List<Namnd> namnder;
    private transient List<Omrade> omraden;
    private transient List<Niva> skala;

    public List<Namnd> getNamnder() {
        if (namnder == null) {
            namnder = utkast.namnder();
        }
        return namnder;
    }

    /** Empty in a template without a scale. */
    public List<Niva> getSkala() {
        if (skala == null) {
            skala = utkast.skala(getUppgift());
        }
        return skala;
    }

    public List<Omrade> getOmraden() {
        if (omraden == null) {
            omraden = utkast.omraden(getUppgift());
        }
        return omraden;
    }
}
