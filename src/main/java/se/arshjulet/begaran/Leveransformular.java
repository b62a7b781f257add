package se.arshjulet.begaran;

import java.util.ArrayList;
import java.util.List;

/** Nämndens besked om de saker som väntar på ett. */
public class Leveransformular {

    private List<Leveransdel> poster = new ArrayList<>();

    public List<Leveransdel> getPoster() {
        return poster;
    }

    public void setPoster(List<Leveransdel> poster) {
        this.poster = poster;
    }
}
