package se.arshjulet.fordjupning;

import java.util.ArrayList;
import java.util.List;

/** A rekommendation in the form, with its lettered parts below it. */
public class Rekommendationsdel {

    /** Empty: the next number or letter. */
    private String markering = "";
    private String text = "";
    /** Short names; empty when it goes to the addressees of the report. */
    private List<String> adressater = new ArrayList<>();
    private List<Rekommendationsdel> under = new ArrayList<>();

    public void nyDel() {
        under.add(new Rekommendationsdel());
    }

    public void taBortDel(Rekommendationsdel borta) {
        under.removeIf(rad -> rad == borta);
    }

    public String getMarkering() {
        return markering;
    }

    public void setMarkering(String markering) {
        this.markering = markering;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getAdressater() {
        return adressater;
    }

    public void setAdressater(List<String> adressater) {
        this.adressater = adressater;
    }

    public List<Rekommendationsdel> getUnder() {
        return under;
    }

    public void setUnder(List<Rekommendationsdel> under) {
        this.under = under;
    }
}
