package se.arshjulet.organisation;

/** A new password for oneself, with the one that is valid now. */
public class Losenordsbyte extends Losenordsformular {

    private static final long serialVersionUID = 1L;

    private transient String nuvarande = "";

    public String getNuvarande() {
        return nuvarande;
    }

    public void setNuvarande(String nuvarande) {
        this.nuvarande = nuvarande;
    }
}
