package se.arshjulet.mall;

import java.util.List;

/**
 * A delområde of the catalogue.
 *
 * @param overordnad code of the delområde it belongs under, or null
 * @param steg       the step of the year's plan in which it is rated, or null: then it waits for the draft
 */
public record Delomradesmall(String kod, String omrade, String namn, List<String> kontrollpunkter, String overordnad, String steg) {

    public Delomradesmall {
        kontrollpunkter = Delar.av(kontrollpunkter);
    }
}
