package se.arshjulet.sakerhetskopia;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.SortedMap;

/**
 * What a copy holds, as it was read from the copy itself when it had been made.
 *
 * @param namn     name of its directory: when it was made, such as 2024-02-20-081500
 * @param version  of the tables
 * @param megabyte how large its files are, rounded up
 * @param loggHel  whether the revisionslogg in it is whole
 * @param sigill   number of the last seal of the log
 * @param rader    rows by table
 */
@JsonPropertyOrder({"namn", "version", "megabyte", "loggHel", "sigill", "rader"})
public record Sakerhetskopia(String namn, String version, long megabyte, boolean loggHel, long sigill, SortedMap<String, Long> rader) {

    /** Apps for one-time codes, whose secrets need their key. */
    long antalAppar() {
        return rader.getOrDefault("KODAPP", 0L);
    }

    public long antalRader() {
        return rader.values().stream().mapToLong(Long::longValue).sum();
    }
}
