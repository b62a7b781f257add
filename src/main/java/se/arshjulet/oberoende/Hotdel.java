package se.arshjulet.oberoende;

/** A threat in the form. */
public class Hotdel {

    private String hot = "";
    /** true, false or empty. */
    private String forekommer = "";
    private String motatgard = "";

    public String getHot() {
        return hot;
    }

    public void setHot(String hot) {
        this.hot = hot;
    }

    public String getForekommer() {
        return forekommer;
    }

    public void setForekommer(String forekommer) {
        this.forekommer = forekommer;
    }

    public String getMotatgard() {
        return motatgard;
    }

    public void setMotatgard(String motatgard) {
        this.motatgard = motatgard;
    }
}
