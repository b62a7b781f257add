package se.arshjulet.api;

import java.util.List;
import se.arshjulet.inkorg.Uppgiftssida;

/** A page of the inbox. */
public record Uppgiftslista(List<Uppgiftsbild> uppgifter, long totalt, int sida, int antal) {

    static Uppgiftslista av(Uppgiftssida sida) {
        return new Uppgiftslista(sida.uppgifter().stream().map(Uppgiftsbild::av).toList(), sida.totalt(), sida.sida(), sida.antal());
    }
}
