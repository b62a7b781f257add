package se.arshjulet.inloggning;

import java.io.Serializable;

/** En ny regel så som administratören skriver den. */
public class Regelformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private String varde = "";
    private String roll = "";
    /** Nämndens kortnamn, eller tomt. */
    private String namnd = "";

    public String getVarde() {
        return varde;
    }

    public void setVarde(String varde) {
        this.varde = varde;
    }

    public String getRoll() {
        return roll;
    }

    public void setRoll(String roll) {
        this.roll = roll;
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }
}
