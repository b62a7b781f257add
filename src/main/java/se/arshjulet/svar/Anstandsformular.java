package se.arshjulet.svar;

import java.io.Serializable;

/** The nämnd asks for more time. */
public class Anstandsformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private String till = "";
    private String motiv = "";

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
