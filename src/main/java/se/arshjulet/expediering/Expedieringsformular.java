package se.arshjulet.expediering;

/** What the registrator enters in the diarium. */
public class Expedieringsformular {

    private String dnr = "";
    private String datum = "";

    public String getDnr() {
        return dnr;
    }

    public void setDnr(String dnr) {
        this.dnr = dnr;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }
}
