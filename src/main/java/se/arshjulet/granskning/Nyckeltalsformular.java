package se.arshjulet.granskning;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.inkorg.Radformular;

/** A form that the key figures of the year belong to. */
public abstract class Nyckeltalsformular implements Radformular {

    private List<Nyckeltalsdel> nyckeltal = new ArrayList<>();

    public void nyttNyckeltal() {
        nyckeltal.add(new Nyckeltalsdel());
    }

    public void taBortNyckeltal(Nyckeltalsdel borta) {
        nyckeltal.removeIf(rad -> rad == borta);
    }

    @Override
    public List<Nyckeltalsdel> rader() {
        return nyckeltal;
    }

    public List<Nyckeltalsdel> getNyckeltal() {
        return nyckeltal;
    }

    public void setNyckeltal(List<Nyckeltalsdel> nyckeltal) {
        this.nyckeltal = nyckeltal;
    }
}
