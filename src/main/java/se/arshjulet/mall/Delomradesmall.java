package se.arshjulet.mall;

import java.util.List;

/**
 * A delområde of the catalogue.
 *
 * @param overordnad code of the delområde it belongs under, or null
 * @param steg       the step of the year's plan in which it is rated, or null: then it waits for the draft
 */
public record Delomradesmall(String kod, String omrade, String namn, List<String> kontrollpunkter, String overordnad, String steg) {

    /** The steps that have delområden to rate: the phases' names in the plan of the year. */
    public static final List<String> STEG = List.of("riskplan", "uppfoljning-1", "uppfoljning-2",
            "granskning-MARS", "granskning-MAJ", "granskning-DELAR", "granskning-OKT",
            "ekonomi-MARS", "ekonomi-MAJ", "ekonomi-DELAR", "ekonomi-OKT");

    public Delomradesmall {
        kontrollpunkter = Delar.av(kontrollpunkter);
    }
}
