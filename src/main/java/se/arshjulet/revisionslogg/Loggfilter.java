package se.arshjulet.revisionslogg;

import java.time.LocalDate;

/**
 * Which rows are asked for; what is null or empty does not count.
 *
 * @param vem    user name
 * @param slag   the kind of thing that was changed
 * @param slagId its number
 * @param fran   first day
 * @param till   last day
 * @param fore   rows with a lower number than this: the next page
 */
public record Loggfilter(String vem, String slag, Long slagId, LocalDate fran, LocalDate till, Long fore) {
}
