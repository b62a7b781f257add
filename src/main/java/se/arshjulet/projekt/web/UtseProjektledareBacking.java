package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.projekt.ProjektledareService;
import se.arshjulet.projekt.Projektledarformular;

/** The page where whoever leads the granskning is appointed. */
@Named
@ViewScoped
public class UtseProjektledareBacking extends Uppgiftsbacking<Projektledarformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    ProjektledareService ledare;

    public List<Anvandare> getValbara() {
        return ledare.valbara(getUppgift());
    }
}
