package se.arshjulet.ekonomi.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.ekonomi.Ekonomiformular;
import se.arshjulet.granskning.web.Delomradesbacking;

/** The page where the economy of a period is audited. */
@Named
@ViewScoped
public class GranskaEkonomiBacking extends Delomradesbacking<Ekonomiformular> {

    private static final long serialVersionUID = 1L;

    public Period getPeriod() {
        return Steg.av(getUppgift().getSteg()).period();
    }
}
