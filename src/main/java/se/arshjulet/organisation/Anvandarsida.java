package se.arshjulet.organisation;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of the list of users.
 *
 * @param totalt how many match the search
 * @param sida   from 1
 * @param antal  rows on a page
 */
public record Anvandarsida(List<Anvandare> anvandare, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
