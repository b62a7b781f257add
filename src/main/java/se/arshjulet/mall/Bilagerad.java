package se.arshjulet.mall;

import java.io.Serializable;

/** A kind of bilaga as it is edited. */
public class Bilagerad implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nummer = "";
    private String rubrik = "";

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }
}
