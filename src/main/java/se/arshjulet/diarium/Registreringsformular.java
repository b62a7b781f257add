package se.arshjulet.diarium;

import java.util.UUID;

/** What the registrator enters about a document, and about its ärende when that is a new one. */
public class Registreringsformular extends Sekretessfalt {

    private static final long serialVersionUID = 1L;

    /** The same form sent twice registers once. */
    private String nyckel = UUID.randomUUID().toString();
    private String mening = "";
    private String namnd = "";
    private String dnr = "";
    private String status = Handlingsstatus.INKOMMEN.name();
    private String slag = "";
    private String titel = "";
    private String motpart = "";
    private String datum = "";
    private boolean hemlig;

    public String getNyckel() {
        return nyckel;
    }

    public void setNyckel(String nyckel) {
        this.nyckel = nyckel;
    }

    public String getMening() {
        return mening;
    }

    public void setMening(String mening) {
        this.mening = mening;
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getDnr() {
        return dnr;
    }

    public void setDnr(String dnr) {
        this.dnr = dnr;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public String getMotpart() {
        return motpart;
    }

    public void setMotpart(String motpart) {
        this.motpart = motpart;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public boolean isHemlig() {
        return hemlig;
    }

    public void setHemlig(boolean hemlig) {
        this.hemlig = hemlig;
    }
}
