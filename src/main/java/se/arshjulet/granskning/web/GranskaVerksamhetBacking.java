package se.arshjulet.granskning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.granskning.Verksamhetsformular;

/** Sidan där verksamheten granskas en period. */
@Named
@ViewScoped
public class GranskaVerksamhetBacking extends Delomradesbacking<Verksamhetsformular> {

    private static final long serialVersionUID = 1L;

    public Period getPeriod() {
        return Steg.av(getUppgift().getSteg()).period();
    }
}
