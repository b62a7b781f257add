package se.arshjulet.organisation;

/** Ett nytt lösenord åt en själv, med det som gäller nu. */
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
