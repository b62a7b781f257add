package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.projekt.Fardigstallandeformular;
import se.arshjulet.projekt.FardigstallandeService;

/** The page where the report is finished, and comes back to. */
@Named
@ViewScoped
public class FardigstallRapportBacking extends Rapportbacking<Fardigstallandeformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    FardigstallandeService fardigstallande;

    /** Null when it has not been sent back. */
    public String getNoteringar() {
        return fardigstallande.noteringar(getUppgift());
    }
}
