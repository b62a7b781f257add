package se.arshjulet.oberoende;

/** Vem som tar över en granskning när yrkesrevisorn inte är oberoende. */
public class Ersattarformular {

    /** Användarnamn. */
    private String yrkesrevisor = "";
    /** Den som har hindret. Visas, läses inte. */
    private String revisorNamn = "";
    /** Visas, läses inte. */
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
