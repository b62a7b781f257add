package se.arshjulet.kvalitetssakring;

import java.util.ArrayList;
import java.util.List;

/** What the second pair of eyes has to say. */
public class Kvalitetssakringsformular {

    /** Name of an Utfall, or empty. */
    private String utfall = "";
    private List<Noteringsdel> noteringar = new ArrayList<>();

    public void nyNotering() {
        noteringar.add(new Noteringsdel());
    }

    public void taBortNotering(Noteringsdel borta) {
        noteringar.removeIf(rad -> rad == borta);
    }

    public String getUtfall() {
        return utfall;
    }

    public void setUtfall(String utfall) {
        this.utfall = utfall;
    }

    public List<Noteringsdel> getNoteringar() {
        return noteringar;
    }

    public void setNoteringar(List<Noteringsdel> noteringar) {
        this.noteringar = noteringar;
    }
}
