package se.arshjulet.organisation;

import java.io.Serializable;

/** A frånvaro as it is registered. */
public class Franvaroformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** User name; empty is whoever registers. */
    private String vem = "";
    /** User name. */
    private String ersattare = "";
    private String fran = "";
    private String till = "";

    public String getVem() {
        return vem;
    }

    public void setVem(String vem) {
        this.vem = vem;
    }

    public String getErsattare() {
        return ersattare;
    }

    public void setErsattare(String ersattare) {
        this.ersattare = ersattare;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
