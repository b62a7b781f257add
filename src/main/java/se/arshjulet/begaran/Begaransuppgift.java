package se.arshjulet.begaran;

import jakarta.inject.Inject;
import java.time.Clock;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;

/**
 * What the forms of a begäran have in common.
 *
 * @param <F> the form
 */
abstract class Begaransuppgift<F> implements Uppgiftsformular<F> {

    @Inject
    BegaranRepository begaranden;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    private final String nyckel;
    private final Class<F> typ;

    Begaransuppgift(String nyckel, Class<F> typ) {
        this.nyckel = nyckel;
        this.typ = typ;
    }

    @Override
    public String nyckel() {
        return nyckel;
    }

    @Override
    public Class<F> typ() {
        return typ;
    }

    /** Each begäran has versions of its own. */
    @Override
    public String dokument(Uppgift uppgift) {
        return nyckel + ":" + uppgift.getForemalId();
    }

    Begaran begaran(Uppgift uppgift) {
        return begaranden.hamta(uppgift.getForemalId());
    }
}
