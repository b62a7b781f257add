package se.arshjulet.underlag;

/** What one column of the table is to be read as, in the form. */
public class Kolumndel {

    /** The column's letter. Shown, not read. */
    private final String bokstav;
    /** Its heading in the file. Shown, not read. */
    private final String rubrik;
    private String roll;

    Kolumndel(String bokstav, String rubrik, Kolumnroll roll) {
        this.bokstav = bokstav;
        this.rubrik = rubrik;
        this.roll = roll.name();
    }

    public String getBokstav() {
        return bokstav;
    }

    public String getRubrik() {
        return rubrik;
    }

    public String getRoll() {
        return roll;
    }

    public void setRoll(String roll) {
        this.roll = roll;
    }
}
