package se.arshjulet.diarium;

import java.io.Serializable;

/** How a handling is marked as secret. */
public class Sekretessformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private String lagrum = "";
    private boolean hemligTitel;
    private String omprovas = "";
    private String motiv = "";

    /** Of the handling when the form was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getLagrum() {
        return lagrum;
    }

    public void setLagrum(String lagrum) {
        this.lagrum = lagrum;
    }

    public boolean isHemligTitel() {
        return hemligTitel;
    }

    public void setHemligTitel(boolean hemligTitel) {
        this.hemligTitel = hemligTitel;
    }

    public String getOmprovas() {
        return omprovas;
    }

    public void setOmprovas(String omprovas) {
        this.omprovas = omprovas;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
