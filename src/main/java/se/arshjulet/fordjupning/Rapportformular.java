package se.arshjulet.fordjupning;

import java.util.ArrayList;
import java.util.List;

/** Reports in a form. */
public class Rapportformular {

    private List<Fordjupningsdel> fordjupade = new ArrayList<>();

    public void nyFordjupad() {
        fordjupade.add(new Fordjupningsdel());
    }

    public void taBortFordjupad(Fordjupningsdel borta) {
        fordjupade.removeIf(rad -> rad == borta);
    }

    public List<Fordjupningsdel> getFordjupade() {
        return fordjupade;
    }

    public void setFordjupade(List<Fordjupningsdel> fordjupade) {
        this.fordjupade = fordjupade;
    }
}
