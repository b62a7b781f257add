package se.arshjulet.rapport.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjulet.granskning.web.Delomradesbacking;
import se.arshjulet.mall.Bilagetyp;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rapport.UtkastService;
import se.arshjulet.rapport.Utkastformular;
import se.arshjulet.samstammighet.Besvarad;

/** What a page with an utkast in it shows beside what is typed: the areas, and what does not agree. */
public abstract class Utkastbacking<F> extends Delomradesbacking<F> {

    private static final long serialVersionUID = 1L;

    @Inject
    UtkastService utkast;

    private transient List<Omrade> omraden;
    private transient Map<String, String> fordjupade;
    private transient List<Besvarad> varningar;
    private transient Besvarad vald;

    protected abstract Utkastformular utkastet();
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

    /** As they were when the page was last drawn or saved, so that a button in the list is the button that was pressed. */
    public List<Besvarad> getVarningar() {
        if (varningar == null) {
            varningar = utkast.varningar(getUppgift());
        }
        return varningar;
    }

    public List<Besvarad> getObesvarade() {
        return getVarningar().stream().filter(Besvarad::isObesvarad).toList();
    }

    public List<Besvarad> getNoteringar() {
        return getVarningar().stream().filter(Besvarad::isNotering).toList();
    }

    public List<Besvarad> getMotiverade() {
        return getVarningar().stream().filter(Besvarad::isMotiverad).toList();
    }

    @Override
    public void spara() {
        super.spara();
        varningar = null;
    }

    @Override
    public void slutfor() {
        super.slutfor();
        varningar = null;
    }

    /** Opens the form for the motive of one warning, with what was said before its values changed. */
    public void motivera(Besvarad varning) {
        vald = varning;
        utkastet().getMotiveringar().putIfAbsent(varning.varning().nyckel(), varning.tidigare());
    }

    public void klarMedMotivet() {
        spara();
        vald = null;
    }

    /** The warning whose motive is being written, or null. It stays so if it is no longer warned of: what is being typed has its field. */
    public Besvarad getVald() {
        return vald;
    }
}
