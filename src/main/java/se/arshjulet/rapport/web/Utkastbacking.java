package se.arshjulet.rapport.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.granskning.web.Delomradesbacking;
import se.arshjulet.mall.Bilagetyp;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.rapport.UtkastService;

/** What a page with an utkast in it shows beside what is typed. */
public abstract class Utkastbacking<F> extends Delomradesbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    UtkastService utkast;

    private transient List<Omrade> omraden;
    private transient Map<String, String> fordjupade;
    private transient List<Bilagetyp> bilagetyper;

    public List<Omrade> getOmraden() {
        if (omraden == null) {
            omraden = utkast.omraden(getUppgift());
        }
        return omraden;
    }

    public Map<String, String> getFordjupade() {
        if (fordjupade == null) {
            fordjupade = utkast.fordjupade(getUppgift());
        }
        return fordjupade;
    }

    public List<Bilagetyp> getBilagetyper() {
        if (bilagetyper == null) {
            bilagetyper = utkast.bilagetyper(getUppgift());
        }
        return bilagetyper;
    }

    public List<Brist> getVarningar() {
        return utkast.varningar(getUppgift());
    }
}
