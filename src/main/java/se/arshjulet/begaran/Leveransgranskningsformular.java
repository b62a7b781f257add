package se.arshjulet.begaran;

import java.util.ArrayList;
import java.util.List;

/** Revisorns ord om det nämnden har lämnat. */
public class Leveransgranskningsformular {

    private List<Leveransgranskningsdel> poster = new ArrayList<>();
    /** Ny sista dag, när något begärs igen. */
    private String sistaDag = "";

    public List<Leveransgranskningsdel> getPoster() {
        return poster;
    }

    public void setPoster(List<Leveransgranskningsdel> poster) {
        this.poster = poster;
    }

    public String getSistaDag() {
        return sistaDag;
    }

    public void setSistaDag(String sistaDag) {
        this.sistaDag = sistaDag;
    }
}
