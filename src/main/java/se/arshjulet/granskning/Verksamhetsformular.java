package se.arshjulet.granskning;

import java.util.ArrayList;
import java.util.List;

/** The running audit of the verksamhet during a period; in October also the delområden of the verksamhet and the key figures of the year. */
public class Verksamhetsformular extends Nyckeltalsformular {

    private Tillfallesdel tillfalle = new Tillfallesdel();
    private List<Delomradesdel> delomraden = new ArrayList<>();

    public Tillfallesdel getTillfalle() {
        return tillfalle;
    }

    public void setTillfalle(Tillfallesdel tillfalle) {
        this.tillfalle = tillfalle;
    }

    public List<Delomradesdel> getDelomraden() {
        return delomraden;
    }

    public void setDelomraden(List<Delomradesdel> delomraden) {
        this.delomraden = delomraden;
    }
}
