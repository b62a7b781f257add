package se.arshjulet.fordjupning;

/** A nämnd in the form, by short name, and its role. */
public class Adressatdel {

    private String namnd = "";
    /** Name of an Adressatroll. */
    private String roll = "";

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getRoll() {
        return roll;
    }

    public void setRoll(String roll) {
        this.roll = roll;
    }
}
