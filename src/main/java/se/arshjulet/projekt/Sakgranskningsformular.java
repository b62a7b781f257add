package se.arshjulet.projekt;

import java.util.ArrayList;
import java.util.List;

/** A nämnd's check of the facts. */
public class Sakgranskningsformular {

    /** true, false or empty. */
    private String utanAnmarkning = "";
    private List<Anmarkningsdel> anmarkningar = new ArrayList<>();

    public void nyAnmarkning() {
        anmarkningar.add(new Anmarkningsdel());
    }

    public void taBortAnmarkning(Anmarkningsdel borta) {
        anmarkningar.removeIf(rad -> rad == borta);
    }

    public String getUtanAnmarkning() {
        return utanAnmarkning;
    }

    public void setUtanAnmarkning(String utanAnmarkning) {
        this.utanAnmarkning = utanAnmarkning;
    }

    public List<Anmarkningsdel> getAnmarkningar() {
        return anmarkningar;
    }

    public void setAnmarkningar(List<Anmarkningsdel> anmarkningar) {
        this.anmarkningar = anmarkningar;
    }
}
