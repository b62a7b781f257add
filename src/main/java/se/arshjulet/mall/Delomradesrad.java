package se.arshjulet.mall;

import java.io.Serializable;

/** A delområde of the catalogue as it is edited. */
public class Delomradesrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kod = "";
    private String omrade = "";
    private String namn = "";
    /** One a line. */
    private String kontrollpunkter = "";
    /** Code, or empty. */
    private String overordnad = "";
    /** Key of the step, or empty. */
    private String steg = "";

    public String getKod() {
        return kod;
    }

    public void setKod(String kod) {
        this.kod = kod;
    }

    public String getOmrade() {
        return omrade;
    }

    public void setOmrade(String omrade) {
        this.omrade = omrade;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getKontrollpunkter() {
        return kontrollpunkter;
    }

    public void setKontrollpunkter(String kontrollpunkter) {
        this.kontrollpunkter = kontrollpunkter;
    }

    public String getOverordnad() {
        return overordnad;
    }

    public void setOverordnad(String overordnad) {
        this.overordnad = overordnad;
    }

    public String getSteg() {
        return steg;
    }

    public void setSteg(String steg) {
        this.steg = steg;
    }
}
