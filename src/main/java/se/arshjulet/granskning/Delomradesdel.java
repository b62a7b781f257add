package se.arshjulet.granskning;

import java.util.ArrayList;
import java.util.List;

/** A delområde in the form. */
public class Delomradesdel {

    private String kod = "";
    /** Shown, not read. */
    private String namn = "";
    /** Code of the delområde that this one belongs under. Shown, not read. */
    private String overordnad = "";
    private String niva = "";
    private String iakttagelse = "";
    /** The year that the values below are from. Shown, not read. */
    private String forraAret = "";
    /** How serious last year's rating was, 1-3. Shown, not read. */
    private String forraAllvar = "";
    /** Last year's rating, in the words of its template. Shown, not read. */
    private String forraBedomning = "";
    /** Last year's iakttagelse. Shown, not read. */
    private String forraIakttagelse = "";
    private List<Kontrollpunktsdel> kontrollpunkter = new ArrayList<>();
    private List<Egenbedomningsdel> egenbedomningar = new ArrayList<>();
    private List<Underlagsdel> beslut = new ArrayList<>();

    public void nyttBeslut() {
        beslut.add(new Underlagsdel());
    }

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

    public String getForraAret() {
        return forraAret;
    }

    public void setForraAret(String forraAret) {
        this.forraAret = forraAret;
    }

    public String getForraAllvar() {
        return forraAllvar;
    }

    public void setForraAllvar(String forraAllvar) {
        this.forraAllvar = forraAllvar;
    }

    public String getForraBedomning() {
        return forraBedomning;
    }

    public void setForraBedomning(String forraBedomning) {
        this.forraBedomning = forraBedomning;
    }

    public String getForraIakttagelse() {
        return forraIakttagelse;
    }

    public void setForraIakttagelse(String forraIakttagelse) {
        this.forraIakttagelse = forraIakttagelse;
    }

    public List<Kontrollpunktsdel> getKontrollpunkter() {
        return kontrollpunkter;
    }

    public void setKontrollpunkter(List<Kontrollpunktsdel> kontrollpunkter) {
        this.kontrollpunkter = kontrollpunkter;
    }

    public List<Egenbedomningsdel> getEgenbedomningar() {
        return egenbedomningar;
    }

    public void setEgenbedomningar(List<Egenbedomningsdel> egenbedomningar) {
        this.egenbedomningar = egenbedomningar;
    }

    public List<Underlagsdel> getBeslut() {
        return beslut;
    }

    public void setBeslut(List<Underlagsdel> beslut) {
        this.beslut = beslut;
    }
}
