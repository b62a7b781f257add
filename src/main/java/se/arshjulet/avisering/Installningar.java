package se.arshjulet.avisering;

import java.time.LocalDateTime;

/**
 * What a user sees of how it is set.
 *
 * @param epost         where letters go, or null
 * @param medPost       whether any are sent at all
 * @param kalenderDelas since when, or null
 */
public record Installningar(Aviseringssatt satt, String epost, boolean medPost, LocalDateTime kalenderDelas) {
}
