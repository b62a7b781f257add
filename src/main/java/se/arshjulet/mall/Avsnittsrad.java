package se.arshjulet.mall;

import java.io.Serializable;

/** A section of the report as it is edited. */
public class Avsnittsrad implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name of an {@link Avsnitt.Slag}. */
    private String slag = "";
    private String rubrik = "";
    /** Code, or empty. */
    private String omrade = "";

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getOmrade() {
        return omrade;
    }

    public void setOmrade(String omrade) {
        this.omrade = omrade;
    }
}
