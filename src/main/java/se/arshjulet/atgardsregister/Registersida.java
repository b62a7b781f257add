package se.arshjulet.atgardsregister;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/** A page of the register, and how many there are in all. */
public record Registersida(List<Atgardspunkt> punkter, long totalt, int sida, int antal) {

    public int sidor() {
        return Sidantal.av(totalt, antal);
    }
}
