package se.arshjulet.rakenskaper.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.rakenskaper.Uttalandeformular;

/** The firm's page for its statements on a bokslut. */
@Named
@ViewScoped
public class LamnaUttalandeBacking extends Uppgiftsbacking<Uttalandeformular> {

    private static final long serialVersionUID = 1L;

    public Period getPeriod() {
        return Steg.av(getUppgift().getSteg()).period();
    }
}
