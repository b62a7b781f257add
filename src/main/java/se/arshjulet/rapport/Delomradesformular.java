package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.List;

/** A delområde in the form. */
public class Delomradesformular {

    private String kod;
    /** Shown, not read. */
    private String namn;
    /** Shown, not read. */
    private String omrade;
    /** Code of the one it belongs under; shown, not read. */
    private String overordnad;
    private String niva;
    private String iakttagelse;
    private List<Kontrollpunktsdel> kontrollpunkter = new ArrayList<>();

    public String getKod() {
        return kod;
    }

    public void setKod(String kod) {
        this.kod = kod;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getOmrade() {
        return omrade;
    }

    public void setOmrade(String omrade) {
        this.omrade = omrade;
    }

    public String getOverordnad() {
        return overordnad;
    }

    public void setOverordnad(String overordnad) {
        this.overordnad = overordnad;
    }

    public String getNiva() {
        return niva;
    }

    public void setNiva(String niva) {
        this.niva = niva;
    }

    public String getIakttagelse() {
        return iakttagelse;
    }

    public void setIakttagelse(String iakttagelse) {
        this.iakttagelse = iakttagelse;
    }

    public List<Kontrollpunktsdel> getKontrollpunkter() {
        return kontrollpunkter;
    }

    public void setKontrollpunkter(List<Kontrollpunktsdel> kontrollpunkter) {
        this.kontrollpunkter = kontrollpunkter;
    }
}
