package se.arshjulet.uppfoljning;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.granskning.Delomradesdel;

/** The audit of one of the year's two uppföljningar. */
public class Uppfoljningsformular {

    /** Shown, not read. */
    private int omgang;
    private List<Uppfoljningsdel> uppfoljningar = new ArrayList<>();
    private List<Delomradesdel> delomraden = new ArrayList<>();

    public int getOmgang() {
        return omgang;
    }

    public void setOmgang(int omgang) {
        this.omgang = omgang;
    }

    public List<Uppfoljningsdel> getUppfoljningar() {
        return uppfoljningar;
    }

    public void setUppfoljningar(List<Uppfoljningsdel> uppfoljningar) {
        this.uppfoljningar = uppfoljningar;
    }

    public List<Delomradesdel> getDelomraden() {
        return delomraden;
    }

    public void setDelomraden(List<Delomradesdel> delomraden) {
        this.delomraden = delomraden;
    }
}
