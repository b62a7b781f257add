package se.arshjulet.avisering;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A day in somebody's calendar. Holds what something is called and when, never what has been found or written.
 *
 * @param id     the same as long as it is the same thing, also when its day is moved
 * @param skapad when it came to be
 * @param sida   where in the application, beginning with /
 */
public record Kalenderpost(String id, LocalDate dag, String rubrik, LocalDateTime skapad, String sida) {
}
