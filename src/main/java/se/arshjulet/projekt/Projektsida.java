package se.arshjulet.projekt;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/** A page of one year's granskningar. */
public record Projektsida(int ar, List<Integer> aren, List<Projektrad> rader, long totalt, int sida) {

    static final int ANTAL = 25;

    public int sidor() {
        return Sidantal.av(totalt, ANTAL);
    }
}
