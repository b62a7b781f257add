package se.arshjulet.diarium;

import java.io.Serializable;

/** Ground, reach and next trial of a mark of secrecy, as they are typed in. */
public abstract class Sekretessfalt implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lagrum = "";
    private boolean hemligTitel;
    private String omprovas = "";

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
}
