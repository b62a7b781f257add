package se.arshjulet.svar;

import java.util.ArrayList;
import java.util.List;

/** The nämnd's answer. */
public class Svarsformular {

    private String beslutsdatum = "";
    private String paragraf = "";
    private List<Svarsdel> punkter = new ArrayList<>();

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

    public List<Svarsdel> getPunkter() {
        return punkter;
    }

    public void setPunkter(List<Svarsdel> punkter) {
        this.punkter = punkter;
    }
}
