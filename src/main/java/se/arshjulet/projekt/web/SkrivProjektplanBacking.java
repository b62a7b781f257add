package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.projekt.ProjektplanService;
import se.arshjulet.projekt.Projektplansformular;

/** The page of the project plan. */
@Named
@ViewScoped
public class SkrivProjektplanBacking extends Uppgiftsbacking<Projektplansformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    ProjektplanService planer;

    private transient List<Anvandare> revisorer;
    private transient List<Namnd> namnder;

    public List<Anvandare> getRevisorer() {
        if (revisorer == null) {
            revisorer = planer.revisorer();
        }
        return revisorer;
    }

    public List<Namnd> getNamnder() {
        if (namnder == null) {
            namnder = planer.namnder();
        }
        return namnder;
    }
}
