package se.arshjulet.inkorg;

import java.util.List;
import java.util.Map;
import se.arshjulet.platform.Sidantal;

/**
 * One page of the inbox.
 *
 * @param namn   the names of those who have the tasks on the page, by user name
 * @param totalt how many tasks there are in all
 * @param sida   page, from 1
 */
public record Uppgiftssida(List<Uppgift> uppgifter, Map<String, String> namn, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
