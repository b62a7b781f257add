package se.arshjulet.organisation;

import java.util.List;

/**
 * En sida av allas frånvaro.
 *
 * @param sida från 1
 */
public record Franvarosida(List<Franvarorad> rader, long totalt, int sida, int antal) {

    public int sidor() {
        return (int) Math.max(1, (totalt + antal - 1) / antal);
    }
}
