package se.arshjulet.organisation;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * En sida av allas frånvaro.
 *
 * @param sida från 1
 */
public record Franvarosida(List<Franvarorad> rader, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
