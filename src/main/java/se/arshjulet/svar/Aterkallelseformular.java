package se.arshjulet.svar;

import java.io.Serializable;

/** The elected auditors' decision to take a criticism back, as it is written. */
public class Aterkallelseformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Id of the criticism, or empty. */
    private String kritik = "";
    private String datum = "";
    private String paragraf = "";
    private String motiv = "";

    public String getKritik() {
        return kritik;
    }

    public void setKritik(String kritik) {
        this.kritik = kritik;
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
