package se.arshjulet.svar;

import java.io.Serializable;

/** What the elected auditors have decided about a nämnd, as it is written. */
public class Kritikformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Place in the ladder from 1, or empty. */
    private String steg = "";
    /** The name of a {@link Kritikanledning}. */
    private String anledning = "";
    /** Id of the answer, or empty. */
    private String svar = "";
    private String datum = "";
    private String paragraf = "";
    private String motiv = "";

    public String getSteg() {
        return steg;
    }

    public void setSteg(String steg) {
        this.steg = steg;
    }

    public String getAnledning() {
        return anledning;
    }

    public void setAnledning(String anledning) {
        this.anledning = anledning;
    }

    public String getSvar() {
        return svar;
    }

    public void setSvar(String svar) {
        this.svar = svar;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
