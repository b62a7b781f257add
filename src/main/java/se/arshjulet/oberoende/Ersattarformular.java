package se.arshjulet.oberoende;

/** Who takes over a case when the yrkesrevisor is not independent. */
public class Ersattarformular {

    /** User name. */
    private String yrkesrevisor = "";
    /** Whoever has the hinder. Shown, not read. */
    private String revisorNamn = "";
    /** Shown, not read. */
    private String motiv = "";

    public String getYrkesrevisor() {
        return yrkesrevisor;
    }

    public void setYrkesrevisor(String yrkesrevisor) {
        this.yrkesrevisor = yrkesrevisor;
    }

    public String getRevisorNamn() {
        return revisorNamn;
    }

    public void setRevisorNamn(String revisorNamn) {
        this.revisorNamn = revisorNamn;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
