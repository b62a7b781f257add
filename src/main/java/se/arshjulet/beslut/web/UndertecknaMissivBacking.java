package se.arshjulet.beslut.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.beslut.Missivbild;
import se.arshjulet.beslut.Undertecknande;
import se.arshjulet.beslut.UndertecknandeService;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** The page where the ordförande signs the missiv. */
@Named
@ViewScoped
public class UndertecknaMissivBacking extends Uppgiftsbacking<Undertecknande> {

    private static final long serialVersionUID = 1L;

    @Inject
    UndertecknandeService undertecknande;

    private transient Missivbild missivet;

    public Missivbild getMissivet() {
        if (missivet == null) {
            missivet = undertecknande.missivet(getUppgift());
        }
        return missivet;
    }
}
