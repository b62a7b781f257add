package se.arshjulet.revisionsplan;

/** A proposal as it is typed. {@code id} is empty for a new one. */
public class Forslagsformular {

    private String id = "";
    private int version = 0;
    private String titel = "";
    private String slag = "";
    private String omrade = "";
    private String risk = "";
    private String sannolikhet = "";
    private String konsekvens = "";
    private String vasentlighet = "";
    private String motiv = "";

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public String getOmrade() {
        return omrade;
    }

    public void setOmrade(String omrade) {
        this.omrade = omrade;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getSannolikhet() {
        return sannolikhet;
    }

    public void setSannolikhet(String sannolikhet) {
        this.sannolikhet = sannolikhet;
    }

    public String getKonsekvens() {
        return konsekvens;
    }

    public void setKonsekvens(String konsekvens) {
        this.konsekvens = konsekvens;
    }

    public String getVasentlighet() {
        return vasentlighet;
    }

    public void setVasentlighet(String vasentlighet) {
        this.vasentlighet = vasentlighet;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
