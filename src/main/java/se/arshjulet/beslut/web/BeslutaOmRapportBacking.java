package se.arshjulet.beslut.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.beslut.BeslutService;
import se.arshjulet.beslut.Beslutsformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** The page where the elected auditors decide about the report. */
@Named
@ViewScoped
public class BeslutaOmRapportBacking extends Uppgiftsbacking<Beslutsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    BeslutService beslut;

    public boolean isForslagForSvar() {
        return beslut.foreslasForSvar(getUppgift().getArsgranskningId());
    }

    public String getAtergang() {
        return beslut.atergang(getUppgift().getArsgranskningId());
    }
}
