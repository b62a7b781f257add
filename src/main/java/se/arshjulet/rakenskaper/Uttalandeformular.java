package se.arshjulet.rakenskaper;

import java.util.ArrayList;
import java.util.List;

/** What the firm fills in for one bokslut: in general, and for each förvaltning it is assigned to. */
public class Uttalandeformular {

    private List<Uttalandedel> uttalanden = new ArrayList<>();

    public List<Uttalandedel> getUttalanden() {
        return uttalanden;
    }

    public void setUttalanden(List<Uttalandedel> uttalanden) {
        this.uttalanden = uttalanden;
    }
}
