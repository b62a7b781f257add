package se.arshjulet.organisation;

import java.util.List;

/**
 * Vad en person har öppet, eller vad som just har flyttats.
 *
 * @param namn personens namn
 * @param till vem som har tagit över; tomt innan det är gjort
 */
public record Portfoljvy(String namn, String till, List<Ansvar> ansvar) {

    public boolean kanFlyttas() {
        return ansvar.stream().anyMatch(Ansvar::kanOverlatas);
    }
}
