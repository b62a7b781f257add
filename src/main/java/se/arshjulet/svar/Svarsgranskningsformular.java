package se.arshjulet.svar;

import java.util.ArrayList;
import java.util.List;

/** The auditor's review of the answer. */
public class Svarsgranskningsformular {

    /** In the order of the answer's points. */
    private List<Granskningsdel> punkter = new ArrayList<>();
    /** true, false or empty. */
    private String accepterat = "";
    private String motiv = "";

    public List<Granskningsdel> getPunkter() {
        return punkter;
    }

    public void setPunkter(List<Granskningsdel> punkter) {
        this.punkter = punkter;
    }

    public String getAccepterat() {
        return accepterat;
    }

    public void setAccepterat(String accepterat) {
        this.accepterat = accepterat;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
