package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.List;

/** The verdict of an area in the form, and what the nämnd needs to improve there. */
public class Omradesdel {

    private String kod = "";
    /** Shown, not read. */
    private String namn = "";
    /** The worst rating below it; shown, not read. */
    private String samst = "";
    /** What the office calls it; shown, not read. */
    private String samstOrd = "";
    private String niva = "";
    private String motiv = "";
    private String varningsmotiv = "";
    private List<Delbedomningsdel> delbedomningar = new ArrayList<>();
    private List<Forbattringsdel> forbattringsomraden = new ArrayList<>();
    /** The year that the two below are from. Shown, not read. */
    private String forraAret = "";
    /** Last year's verdict, in the words of its scale. Shown, not read. */
    private String forraBedomning = "";
    /** Last year's motive. Shown, not read. */
    private String forraMotiv = "";

    public void nyttForbattringsomrade() {
        forbattringsomraden.add(new Forbattringsdel());
    }

    public void taBortForbattringsomrade(Forbattringsdel borta) {
        forbattringsomraden.removeIf(rad -> rad == borta);
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

    public String getSamst() {
        return samst;
    }

    public void setSamst(String samst) {
        this.samst = samst;
    }

    public String getSamstOrd() {
        return samstOrd;
    }

    public void setSamstOrd(String samstOrd) {
        this.samstOrd = samstOrd;
    }

    public String getNiva() {
        return niva;
    }

    public void setNiva(String niva) {
        this.niva = niva;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }

    public String getVarningsmotiv() {
        return varningsmotiv;
    }

    public void setVarningsmotiv(String varningsmotiv) {
        this.varningsmotiv = varningsmotiv;
    }

    public List<Delbedomningsdel> getDelbedomningar() {
        return delbedomningar;
    }

    public void setDelbedomningar(List<Delbedomningsdel> delbedomningar) {
        this.delbedomningar = delbedomningar;
    }

    public List<Forbattringsdel> getForbattringsomraden() {
        return forbattringsomraden;
    }

    public void setForbattringsomraden(List<Forbattringsdel> forbattringsomraden) {
        this.forbattringsomraden = forbattringsomraden;
    }

    public String getForraAret() {
        return forraAret;
    }

    public void setForraAret(String forraAret) {
        this.forraAret = forraAret;
    }

    public String getForraBedomning() {
        return forraBedomning;
    }

    public void setForraBedomning(String forraBedomning) {
        this.forraBedomning = forraBedomning;
    }

    public String getForraMotiv() {
        return forraMotiv;
    }

    public void setForraMotiv(String forraMotiv) {
        this.forraMotiv = forraMotiv;
    }
}
