package se.arshjulet.fordjupning;

/** The fördjupade granskningar of the year that concern the nämnd, and whether the year waits for those that are still running. */
public class Fordjupningsformular extends Rapportformular {

    /** true, false or empty. */
    private String vantar = "";
    /** Why the year does not wait. */
    private String vantansmotiv = "";

    public String getVantar() {
        return vantar;
    }

    public void setVantar(String vantar) {
        this.vantar = vantar;
    }

    public String getVantansmotiv() {
        return vantansmotiv;
    }

    public void setVantansmotiv(String vantansmotiv) {
        this.vantansmotiv = vantansmotiv;
    }
}
