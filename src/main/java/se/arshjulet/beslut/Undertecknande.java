package se.arshjulet.beslut;

/** The ordförande signs the missiv, or sends it back. */
public class Undertecknande {

    /** true, false or empty. */
    private String undertecknas = "";
    private String motiv = "";

    public String getUndertecknas() {
        return undertecknas;
    }

    public void setUndertecknas(String undertecknas) {
        this.undertecknas = undertecknas;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
