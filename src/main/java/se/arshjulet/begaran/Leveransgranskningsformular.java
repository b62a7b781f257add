package se.arshjulet.begaran;

import java.util.ArrayList;
import java.util.List;

/** What the auditor says of what the nämnd has handed in. */
public class Leveransgranskningsformular {

    private List<Leveransgranskningsdel> poster = new ArrayList<>();
    /** New last day, when something is asked for again. */
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
