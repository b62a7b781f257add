package se.arshjulet.projekt;

/** The reader of a report decides. */
public class Projektkvalitetsformular {

    private String utfall = "";
    private String noteringar = "";

    public String getUtfall() {
        return utfall;
    }

    public void setUtfall(String utfall) {
        this.utfall = utfall;
    }

    public String getNoteringar() {
        return noteringar;
    }

    public void setNoteringar(String noteringar) {
        this.noteringar = noteringar;
    }
}
