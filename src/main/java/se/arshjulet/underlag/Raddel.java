package se.arshjulet.underlag;

import se.arshjulet.platform.fel.Tolk;

/** What becomes of one row when it is carried over into the year, in the form. */
public class Raddel {

    /** Row of the file. */
    private final int nummer;
    /** Shown, not read. */
    private final String post;
    /** Shown, not read. */
    private final String belopp;
    /** Whose posts it could be the same as when this was proposed. */
    private final String forvaltning;
    private String roll;
    /** The year's own name of the post that it is the same as; empty when it is a post of its own. */
    private String motsvarar = "";

    Raddel(int nummer, String post, String belopp, String forvaltning, Radroll roll) {
        this.nummer = nummer;
        this.post = post;
        this.belopp = belopp;
        this.forvaltning = forvaltning;
        this.roll = roll.name();
    }

    public int getNummer() {
        return nummer;
    }

    public String getPost() {
        return post;
    }

    public String getBelopp() {
        return belopp;
    }

    boolean foreslogsFor(String kortnamn) {
        return forvaltning.equals(kortnamn);
    }

    public String getRoll() {
        return roll;
    }

    public void setRoll(String roll) {
        this.roll = roll;
    }

    public String getMotsvarar() {
        return motsvarar;
    }

    public void setMotsvarar(String motsvarar) {
        this.motsvarar = Tolk.skriv(motsvarar);
    }
}
