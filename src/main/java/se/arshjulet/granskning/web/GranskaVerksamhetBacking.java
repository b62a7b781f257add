package se.arshjulet.granskning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.granskning.Nyckeltalsanteckning;
import se.arshjulet.granskning.Verksamhetsformular;

/** The page where the verksamhet of a period is audited. */
@Named
@ViewScoped
public class GranskaVerksamhetBacking extends Delomradesbacking<Verksamhetsformular> {

    private static final long serialVersionUID = 1L;

    public Period getPeriod() {
        return Steg.av(getUppgift().getSteg()).period();
    }

    /** Whether the key figures of the year are recorded here. */
    public boolean isNyckeltalen() {
        return Nyckeltalsanteckning.horTill(getUppgift());
    }
}
