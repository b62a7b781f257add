package se.arshjulet.granskning;

import java.util.ArrayList;
import java.util.List;

/** Ett formulär som årets nyckeltal hör till. */
public abstract class Nyckeltalsformular {

    private List<Nyckeltalsdel> nyckeltal = new ArrayList<>();

    public void nyttNyckeltal() {
        nyckeltal.add(new Nyckeltalsdel());
    }

    public void taBortNyckeltal(Nyckeltalsdel borta) {
        nyckeltal.removeIf(rad -> rad == borta);
    }

    public List<Nyckeltalsdel> getNyckeltal() {
        return nyckeltal;
    }

    public void setNyckeltal(List<Nyckeltalsdel> nyckeltal) {
        this.nyckeltal = nyckeltal;
    }
}
