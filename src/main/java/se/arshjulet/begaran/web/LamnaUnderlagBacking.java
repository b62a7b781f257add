package se.arshjulet.begaran.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.begaran.Begaransvy;
import se.arshjulet.begaran.BifogaService;
import se.arshjulet.begaran.Leveransformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** The nämnd's page for what it has been asked for. */
@Named
@ViewScoped
public class LamnaUnderlagBacking extends Uppgiftsbacking<Leveransformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    BifogaService bifogade;

    private transient Begaransvy vy;

    /** The request, and the name of whoever sent it. */
    public Begaransvy getVy() {
        if (vy == null) {
            vy = bifogade.visa(getUppgift().getId());
        }
        return vy;
    }
}
