package se.arshjulet.projekt;

import java.util.List;

/** A page of one year's granskningar. */
public record Projektsida(int ar, List<Integer> aren, List<Projektrad> rader, long totalt, int sida) {

    static final int ANTAL = 25;

    public int sidor() {
        return (int) Math.max(1, (totalt + ANTAL - 1) / ANTAL);
    }
}
