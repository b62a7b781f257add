package se.arshjulet.fordjupning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupningService;
import se.arshjulet.fordjupning.Fordjupningsformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.mall.Niva;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Namnd;

/** The page where the fördjupade granskningar of the year are recorded. */
@Named
@ViewScoped
public class RedovisaFordjupningBacking extends Uppgiftsbacking<Fordjupningsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    FordjupningService fordjupning;

    private transient List<FordjupadGranskning> egna;
    private transient List<Namnd> namnder;
    private transient List<Omrade> omraden;
    private transient List<Niva> skala;

    /** Those with a cycle of their own here. */
    public List<FordjupadGranskning> getEgna() {
        if (egna == null) {
            egna = fordjupning.egna(getUppgift());
        }
        return egna;
    }

    public boolean isNagonPagar() {
        return getEgna().stream().anyMatch(egen -> !egen.getCykel().getLage().arKlar());
    }

    /** What the nämnd of the task has to do with it. */
    public String roll(FordjupadGranskning egen) {
        return egen.getAdressater().stream().filter(a -> a.getNamnd().getKortnamn().equals(getUppgift().getNamnd())).findFirst().map(a -> a.getRoll().name()).orElse("");
    }

    public List<Namnd> getNamnder() {
        if (namnder == null) {
            namnder = fordjupning.namnder();
        }
        return namnder;
    }

    /** Empty in a template without a scale. */
    public List<Niva> getSkala() {
        if (skala == null) {
            skala = fordjupning.skala(getUppgift());
        }
        return skala;
    }

    public List<Omrade> getOmraden() {
        if (omraden == null) {
            omraden = fordjupning.omraden(getUppgift());
        }
        return omraden;
    }
}
