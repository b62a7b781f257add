package se.arshjulet.organisation;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * En sida av listan över användare.
 *
 * @param totalt hur många som passar sökningen
 * @param sida   från 1
 * @param antal  rader på en sida
 */
public record Anvandarsida(List<Anvandare> anvandare, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
