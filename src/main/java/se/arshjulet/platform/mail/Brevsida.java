package se.arshjulet.platform.mail;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of the list of dead letters.
 *
 * @param totalt   how many there are
 * @param vantande how many others have failed and are tried again by themselves
 * @param sida     from 1
 */
public record Brevsida(List<Brev> brev, long totalt, long vantande, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
