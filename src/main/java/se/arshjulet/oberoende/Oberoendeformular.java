package se.arshjulet.oberoende;

import java.util.ArrayList;
import java.util.List;

/** What the yrkesrevisor fills in about the own independence. */
public class Oberoendeformular {

    private List<Hotdel> hot = new ArrayList<>();
    /** true, false or empty. */
    private String hinder = "";
    private String motiv = "";

    public List<Hotdel> getHot() {
        return hot;
    }

    public void setHot(List<Hotdel> hot) {
        this.hot = hot;
    }

    public String getHinder() {
        return hinder;
    }

    public void setHinder(String hinder) {
        this.hinder = hinder;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
