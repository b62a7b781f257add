package se.arshjulet.svar;

import java.time.LocalDate;
import java.util.List;

/**
 * The requests for more time to answer.
 *
 * @param senast        the last day that counts now
 * @param arsgranskning id of the case, or null when the answer is to a fördjupad granskning
 * @param anstand       oldest first
 * @param kanBegara     the reader may ask for more time now
 * @param kanAvgora     the reader may decide here; else it is done in the inbox
 */
public record Anstandsvy(Long svarId, Long arsgranskning, String galler, LocalDate senast, List<Anstand> anstand, boolean kanBegara, boolean kanAvgora) {
}
