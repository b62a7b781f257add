package se.arshjulet.ekonomi;

import se.arshjulet.arsgranskning.Uteblivetdel;

/** En förvaltnings prognos i formuläret. */
public class Prognosdel {

    /** Kortnamn. */
    private String forvaltning = "";
    /** Visas, läses inte. */
    private String namn = "";
    /** De prognoser som lämnats förut i år. Visas, läses inte. */
    private String tidigare = "";
    private String belopp = "";
    /** Förvaltningen lämnade ingen. */
    private Uteblivetdel uteblivet = new Uteblivetdel();
    /** Förra årets prognoser och utfall, med årtalet först. Visas, läses inte. */
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
