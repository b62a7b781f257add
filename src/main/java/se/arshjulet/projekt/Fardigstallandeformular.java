package se.arshjulet.projekt;

import java.util.ArrayList;
import java.util.List;

/** The report once more, with what the nämnder remarked. */
public class Fardigstallandeformular extends Projektrapportformular {

    private List<Anmarkningsdel> anmarkningar = new ArrayList<>();

    public List<Anmarkningsdel> getAnmarkningar() {
        return anmarkningar;
    }

    public void setAnmarkningar(List<Anmarkningsdel> anmarkningar) {
        this.anmarkningar = anmarkningar;
    }
}
