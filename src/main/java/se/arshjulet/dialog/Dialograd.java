package se.arshjulet.dialog;

import java.time.LocalDate;
import se.arshjulet.arsgranskning.Beslut;

/**
 * A note in a list.
 *
 * @param underlag  where it is as an underlag
 * @param protokoll the underlag with the protokoll, or null
 */
public record Dialograd(Long id, Dialogslag slag, LocalDate datum, String paragraf, String rubrik, String deltagare, String namnd, int ar, Long underlag, Long protokoll) {

    public String nar() {
        return new Beslut(datum, paragraf).getText();
    }
}
