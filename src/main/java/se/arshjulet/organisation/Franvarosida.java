package se.arshjulet.organisation;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of everybody's frånvaro.
 *
 * @param sida from 1
 */
public record Franvarosida(List<Franvarorad> rader, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
