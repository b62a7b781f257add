package se.arshjulet.oberoende.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.oberoende.Ersattarformular;
import se.arshjulet.oberoende.ErsattareService;
import se.arshjulet.organisation.Anvandare;

/** The page where the revisionsdirektör appoints a new yrkesrevisor. */
@Named
@ViewScoped
public class UtseNyRevisorBacking extends Uppgiftsbacking<Ersattarformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    ErsattareService ersattare;

    public List<Anvandare> getValbara() {
        return ersattare.valbara(getUppgift());
    }
}
