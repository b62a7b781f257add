package se.arshjulet.begaran.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.begaran.Begaran;
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

    private transient Begaran begaran;

    public Begaran getBegaran() {
        if (begaran == null) {
            begaran = bifogade.visa(getUppgift().getId()).begaran();
        }
        return begaran;
    }
}
