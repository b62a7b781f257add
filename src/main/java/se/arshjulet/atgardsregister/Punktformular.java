package se.arshjulet.atgardsregister;

import java.io.Serializable;

/** What a nämnd reports, or an auditor decides, on one point; as typed. */
public class Punktformular implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    /** PAGAR or GENOMFORD, from a nämnd. */
    private String status = "";
    private String kommentar = "";
    private String atgard = "";
    private String ansvarig = "";
    private String klartSenast = "";
    /** Short name of the nämnd that takes it over. */
    private String till = "";

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }

    public String getAtgard() {
        return atgard;
    }

    public void setAtgard(String atgard) {
        this.atgard = atgard;
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

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
