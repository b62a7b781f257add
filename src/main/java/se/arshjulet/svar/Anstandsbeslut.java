package se.arshjulet.svar;

/** Whether the nämnd is given more time, and why. */
public class Anstandsbeslut {

    /** true, false or empty. */
    private String beviljas = "";
    private String beslutsmotiv = "";

    public String getBeviljas() {
        return beviljas;
    }

    public void setBeviljas(String beviljas) {
        this.beviljas = beviljas;
    }

    public String getBeslutsmotiv() {
        return beslutsmotiv;
    }

    public void setBeslutsmotiv(String beslutsmotiv) {
        this.beslutsmotiv = beslutsmotiv;
    }
}
