package se.arshjulet.dialog;

import java.time.LocalDate;
import se.arshjulet.arsgranskning.Beslut;

/**
 * En anteckning i en lista.
 *
 * @param underlag  där den ligger som underlag
 * @param protokoll underlaget med protokollet, eller null
 */
public record Dialograd(Long id, Dialogslag slag, LocalDate datum, String paragraf, String rubrik, String deltagare, String namnd, int ar, Long underlag, Long protokoll) {

    public String nar() {
        return new Beslut(datum, paragraf).getText();
    }
}
