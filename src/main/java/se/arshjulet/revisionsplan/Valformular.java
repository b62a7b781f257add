package se.arshjulet.revisionsplan;

/** The decision of the elected auditors on a proposal. */
public class Valformular {

    private boolean valt = true;
    private String datum = "";
    private String paragraf = "";
    private String beslutsmotiv = "";

    public boolean isValt() {
        return valt;
    }

    public void setValt(boolean valt) {
        this.valt = valt;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }

    public String getBeslutsmotiv() {
        return beslutsmotiv;
    }

    public void setBeslutsmotiv(String beslutsmotiv) {
        this.beslutsmotiv = beslutsmotiv;
    }
}
