package se.arshjulet.projekt;

/** Who leads the granskning. */
public class Projektledarformular {

    /** User name. */
    private String projektledare = "";

    public String getProjektledare() {
        return projektledare;
    }

    public void setProjektledare(String projektledare) {
        this.projektledare = projektledare;
    }
}
