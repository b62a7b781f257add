package se.arshjulet.inloggning;

import java.io.Serializable;

/** A new rule as the administratör writes it. */
public class Regelformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private String varde = "";
    private String roll = "";
    /** Short name of the nämnd, or empty. */
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
