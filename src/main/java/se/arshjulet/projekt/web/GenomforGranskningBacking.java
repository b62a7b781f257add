package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.projekt.Arbetspapper;
import se.arshjulet.projekt.GenomforandeService;
import se.arshjulet.projekt.Genomforandeformular;

/** The page of the work itself: working papers and answers. */
@Named
@ViewScoped
public class GenomforGranskningBacking extends Uppgiftsbacking<Genomforandeformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    GenomforandeService genomforande;

    /** Whoever stands in for the leader does the task but writes no papers. */
    public boolean isSkriver() {
        return genomforande.skriver(getUppgift());
    }

    public List<Arbetspapper> getPapper() {
        return genomforande.papper(getUppgift());
    }
}
