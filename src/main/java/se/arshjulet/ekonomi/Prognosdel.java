package se.arshjulet.ekonomi;

import se.arshjulet.arsgranskning.Uteblivetdel;

/** A förvaltning's forecast in the form. */
public class Prognosdel {

    /** Short name. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    /** The forecasts that were given earlier this year. Shown, not read. */
    private String tidigare = "";
    private String belopp = "";
    /** The förvaltning gave none. */
    private Uteblivetdel uteblivet = new Uteblivetdel();
    /** Last year's forecasts and outcome, with the year first. Shown, not read. */
    private String forra = "";

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getTidigare() {
        return tidigare;
    }

    public void setTidigare(String tidigare) {
        this.tidigare = tidigare;
    }

    public String getBelopp() {
        return belopp;
    }

    public void setBelopp(String belopp) {
        this.belopp = belopp;
    }

    public Uteblivetdel getUteblivet() {
        return uteblivet;
    }

    public void setUteblivet(Uteblivetdel uteblivet) {
        this.uteblivet = uteblivet;
    }

    public String getForra() {
        return forra;
    }

    public void setForra(String forra) {
        this.forra = forra;
    }
}
