package se.arshjulet.diarium;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of the register.
 *
 * @param totalt how many there are in all
 * @param sida   from 1
 * @param antal  rows on a page
 */
public record Diariesida(List<Handlingsrad> rader, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
