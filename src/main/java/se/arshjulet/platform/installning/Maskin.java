package se.arshjulet.platform.installning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is on this machine and need not be protected on the way, and what is not. */
public final class Maskin {

    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([^/?]*).*");
    private static final Pattern SKYDD = Pattern.compile("[?&]sslmode=([\\w-]+)");

    private Maskin() {
    }

    /** @param vard a name or an address, without a port */
    public static boolean arDenHar(String vard) {
        return vard.isEmpty() || vard.matches("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    }

    /** @param url of a database, embedded or not, with one host or several */
    static boolean harDatabasen(String url) {
        Matcher postgresql = POSTGRESQL.matcher(url);
        return !postgresql.matches() || Stream.of(postgresql.group(1).split(",")).map(vard -> vard.replaceFirst(":\\d+$", "")).allMatch(Maskin::arDenHar);
    }

    /** The {@code sslmode} of the database's address; empty when it has none. */
    static String skydd(String url) {
        Matcher skydd = SKYDD.matcher(url);
        return skydd.find() ? skydd.group(1) : "";
    }
}
