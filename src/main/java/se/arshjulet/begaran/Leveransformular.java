package se.arshjulet.begaran;

import java.util.ArrayList;
import java.util.List;

/** The nämnd's answer about the items that wait for one. */
public class Leveransformular {

    private List<Leveransdel> poster = new ArrayList<>();

    public List<Leveransdel> getPoster() {
        return poster;
    }

    public void setPoster(List<Leveransdel> poster) {
        this.poster = poster;
    }
}
