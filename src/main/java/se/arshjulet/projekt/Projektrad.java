package se.arshjulet.projekt;

import java.time.LocalDate;
import se.arshjulet.fordjupning.FordjupadGranskning;

/**
 * One granskning in the list.
 *
 * @param steg        what is open now, null when nothing is
 * @param ledare      name of the project leader, or empty
 * @param nasta       when the open step is due, or null
 * @param adressater  short names, joined
 */
public record Projektrad(FordjupadGranskning fordjupad, Projektsteg steg, String ledare, LocalDate nasta, String adressater) {
}
