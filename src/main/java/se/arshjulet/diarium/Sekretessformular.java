package se.arshjulet.diarium;

/** How a handling is marked as secret. */
public class Sekretessformular extends Sekretessfalt {

    private static final long serialVersionUID = 1L;

    private int version;
    private String motiv = "";

    /** Of the handling when the form was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
