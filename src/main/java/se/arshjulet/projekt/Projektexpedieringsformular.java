package se.arshjulet.projekt;

/** What the registrator enters. */
public class Projektexpedieringsformular {

    /** Empty: the next of the diarium's series. */
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
