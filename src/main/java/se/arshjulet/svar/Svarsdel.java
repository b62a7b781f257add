package se.arshjulet.svar;

/** One point of the answer. */
public class Svarsdel {

    /** Shown, not read. */
    private String kalla = "";
    /** Shown, not read. */
    private String inledning = "";
    /** Shown, not read. */
    private String rubrik = "";
    private boolean avslag;
    private String beskrivning = "";
    private String ansvarig = "";
    private String klartSenast = "";
    private String avslagsmotiv = "";

    public String getKalla() {
        return kalla;
    }

    public void setKalla(String kalla) {
        this.kalla = kalla;
    }

    public String getInledning() {
        return inledning;
    }

    public void setInledning(String inledning) {
        this.inledning = inledning;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public boolean isAvslag() {
        return avslag;
    }

    public void setAvslag(boolean avslag) {
        this.avslag = avslag;
    }

    public String getBeskrivning() {
        return beskrivning;
    }

    public void setBeskrivning(String beskrivning) {
        this.beskrivning = beskrivning;
    }

    public String getAnsvarig() {
        return ansvarig;
    }

    public void setAnsvarig(String ansvarig) {
        this.ansvarig = ansvarig;
    }

    public String getKlartSenast() {
        return klartSenast;
    }

    public void setKlartSenast(String klartSenast) {
        this.klartSenast = klartSenast;
    }

    public String getAvslagsmotiv() {
        return avslagsmotiv;
    }

    public void setAvslagsmotiv(String avslagsmotiv) {
        this.avslagsmotiv = avslagsmotiv;
    }
}
