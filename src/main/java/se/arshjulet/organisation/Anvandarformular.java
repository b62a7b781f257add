package se.arshjulet.organisation;

import java.util.ArrayList;
import java.util.List;

/** A user as the administratör fills it in. */
public class Anvandarformular extends Administrationsformular {

    private static final long serialVersionUID = 1L;

    private String anvandarnamn = "";
    private String titel = "";
    private String epost = "";
    private List<String> roller = new ArrayList<>();
    /** Short name of the nämnd, or empty. */
    private String namnd = "";
    /** The firm's name, or empty. */
    private String byra = "";
    private boolean ordforande;
    private boolean lamnarIn = true;

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public void setAnvandarnamn(String anvandarnamn) {
        this.anvandarnamn = anvandarnamn;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public String getEpost() {
        return epost;
    }

    public void setEpost(String epost) {
        this.epost = epost;
    }

    public List<String> getRoller() {
        return roller;
    }

    public void setRoller(List<String> roller) {
        this.roller = roller;
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getByra() {
        return byra;
    }

    public void setByra(String byra) {
        this.byra = byra;
    }

    public boolean isOrdforande() {
        return ordforande;
    }

    public void setOrdforande(boolean ordforande) {
        this.ordforande = ordforande;
    }

    public boolean isLamnarIn() {
        return lamnarIn;
    }

    public void setLamnarIn(boolean lamnarIn) {
        this.lamnarIn = lamnarIn;
    }
}
