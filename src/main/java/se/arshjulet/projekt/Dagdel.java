package se.arshjulet.projekt;

import java.io.Serializable;

/** The day of a step in the form. */
public class Dagdel implements Serializable {

    private static final long serialVersionUID = 1L;

    private String steg = "";
    private String datum = "";

    public String getSteg() {
        return steg;
    }

    public void setSteg(String steg) {
        this.steg = steg;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }
}
