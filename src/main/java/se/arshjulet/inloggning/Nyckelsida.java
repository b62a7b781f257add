package se.arshjulet.inloggning;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * En sida av listan över API-nycklar.
 *
 * @param sida  från 1
 * @param antal rader på en sida
 */
public record Nyckelsida(List<Apinyckel> nycklar, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
