package se.arshjulet.fordjupning;

import java.util.ArrayList;
import java.util.List;

/** One fördjupad granskning in the form. */
public class Fordjupningsdel {

    private String nummer = "";
    private String ar = "";
    private String titel = "";
    private String omrade = "";
    private String niva = "";
    private String iakttagelser = "";
    private boolean numrerad;
    private List<Adressatdel> adressater = new ArrayList<>();
    private List<Rekommendationsdel> rekommendationer = new ArrayList<>();

    public void nyAdressat() {
        adressater.add(new Adressatdel());
    }

    public void taBortAdressat(Adressatdel borta) {
        adressater.removeIf(rad -> rad == borta);
    }

    public void nyRekommendation() {
        rekommendationer.add(new Rekommendationsdel());
    }

    public void taBortRekommendation(Rekommendationsdel borta) {
        rekommendationer.removeIf(rad -> rad == borta);
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public String getOmrade() {
        return omrade;
    }

    public void setOmrade(String omrade) {
        this.omrade = omrade;
    }

    public String getNiva() {
        return niva;
    }

    public void setNiva(String niva) {
        this.niva = niva;
    }

    public String getIakttagelser() {
        return iakttagelser;
    }

    public void setIakttagelser(String iakttagelser) {
        this.iakttagelser = iakttagelser;
    }

    public boolean isNumrerad() {
        return numrerad;
    }

    public void setNumrerad(boolean numrerad) {
        this.numrerad = numrerad;
    }

    public List<Adressatdel> getAdressater() {
        return adressater;
    }

    public void setAdressater(List<Adressatdel> adressater) {
        this.adressater = adressater;
    }

    public List<Rekommendationsdel> getRekommendationer() {
        return rekommendationer;
    }

    public void setRekommendationer(List<Rekommendationsdel> rekommendationer) {
        this.rekommendationer = rekommendationer;
    }
}
