package se.arshjulet.inloggning;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of the list of API keys.
 *
 * @param sida  from 1
 * @param antal rows on a page
 */
public record Nyckelsida(List<Apinyckel> nycklar, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
