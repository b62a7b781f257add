package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.projekt.MedlemsprovningService;

/** The page where a member of the team tries the own independence. */
@Named
@ViewScoped
public class ProvaOberoendeIProjektBacking extends Uppgiftsbacking<Oberoendeformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    MedlemsprovningService provningar;

    public String getBeskrivning() {
        return Texter.text("projekt.prova.beskrivning", provningar.medlem(getUppgift()).getNamn());
    }
}
