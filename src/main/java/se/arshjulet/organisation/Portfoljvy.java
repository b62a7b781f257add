package se.arshjulet.organisation;

import java.util.List;

/**
 * What a person has open, or what has just been moved.
 *
 * @param namn the person's name
 * @param till who has taken over; empty before it is done
 */
public record Portfoljvy(String namn, String till, List<Ansvar> ansvar) {

    public boolean kanFlyttas() {
        return ansvar.stream().anyMatch(Ansvar::kanOverlatas);
    }
}
