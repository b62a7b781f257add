package se.arshjulet.atgardsregister;

import java.util.List;

/** A page of the register, and how many there are in all. */
public record Registersida(List<Atgardspunkt> punkter, long totalt, int sida, int antal) {

    public int sidor() {
        return (int) Math.max(1, (totalt + antal - 1) / antal);
    }
}
