package se.arshjulet.inkorg;

import java.util.List;

/** One page of the inbox, and how many tasks there are in all. */
public record Uppgiftssida(List<Uppgift> uppgifter, long totalt, int sida, int antal) {

    public int sidor() {
        return (int) Math.max(1, (totalt + antal - 1) / antal);
    }
}
