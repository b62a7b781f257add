package se.arshjulet.diarium;

import java.util.List;

/**
 * A page of the register.
 *
 * @param totalt how many there are in all
 * @param sida   from 1
 * @param antal  rows on a page
 */
public record Diariesida(List<Handlingsrad> rader, long totalt, int sida, int antal) {

    public int sidor() {
        return (int) Math.max(1, (totalt + antal - 1) / antal);
    }
}
