package se.arshjulet.arsgranskning;

import java.io.Serializable;

/** The days of a step as they are written in the plan. */
public class Planpostdel implements Serializable {

    private static final long serialVersionUID = 1L;

    private Steg steg;
    private int version;
    private String oppnar = "";
    private String forfaller = "";
    private String paminnDagar = "";

    static Planpostdel av(Planpost post) {
        Planpostdel del = new Planpostdel();
        del.steg = post.getSteg();
        del.version = post.getVersion();
        del.oppnar = post.getOppnar().toString();
        del.forfaller = post.getForfaller().toString();
        del.paminnDagar = String.valueOf(post.getPaminnDagar());
        return del;
    }

    public Steg getSteg() {
        return steg;
    }

    public int getVersion() {
        return version;
    }

    public String getOppnar() {
        return oppnar;
    }

    public void setOppnar(String oppnar) {
        this.oppnar = oppnar;
    }

    public String getForfaller() {
        return forfaller;
    }

    public void setForfaller(String forfaller) {
        this.forfaller = forfaller;
    }

    public String getPaminnDagar() {
        return paminnDagar;
    }

    public void setPaminnDagar(String paminnDagar) {
        this.paminnDagar = paminnDagar;
    }
}
