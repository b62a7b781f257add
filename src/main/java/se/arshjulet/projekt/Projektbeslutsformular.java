package se.arshjulet.projekt;

import java.util.ArrayList;
import java.util.List;

/** The decision of the elected auditors on a report to many. */
public class Projektbeslutsformular {

    private String beslutsdatum = "";
    private String paragraf = "";
    private String missiv = "";
    private List<Utskicksdel> adressater = new ArrayList<>();

    public String getBeslutsdatum() {
        return beslutsdatum;
    }

    public void setBeslutsdatum(String beslutsdatum) {
        this.beslutsdatum = beslutsdatum;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }

    public String getMissiv() {
        return missiv;
    }

    public void setMissiv(String missiv) {
        this.missiv = missiv;
    }

    public List<Utskicksdel> getAdressater() {
        return adressater;
    }

    public void setAdressater(List<Utskicksdel> adressater) {
        this.adressater = adressater;
    }
}
