package se.arshjulet.svar;

import java.io.Serializable;

/** The elected auditors decide that an answer never came. */
public class Avskrivningsformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private String datum = "";
    private String paragraf = "";
    private String foljd = "";

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

    public String getFoljd() {
        return foljd;
    }

    public void setFoljd(String foljd) {
        this.foljd = foljd;
    }
}
