package se.arshjulet.granskning;

import java.util.ArrayList;
import java.util.List;

/** Den löpande granskningen av verksamheten under en period; i oktober också verksamhetens delområden och årets nyckeltal. */
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
