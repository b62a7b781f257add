package se.arshjulet.revisionslogg;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A row of the log as it stands in the database.
 *
 * @param vem      user name, or that of the system where nobody acted
 * @param varifran address of the caller, empty for what the system does by itself
 * @param slag     the entity that was changed, such as Delomrade
 * @param fore     its fields before, as JSON; empty for what was new
 * @param efter    its fields after, as JSON; empty for what was removed
 */
public record Loggrad(long id, LocalDateTime tid, String vem, String varifran, Handling handling, String slag, long slagId, String fore, String efter) {

    /** What was done. */
    public enum Handling { SKAPAD, ANDRAD, BORTTAGEN }

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    String tidstext() {
        return TID.format(tid);
    }

    /** All that the row says, in an order that never changes: what the seal is made of. */
    String innehall() {
        return String.join("\u001f", String.valueOf(id), tidstext(), vem, varifran, handling.name(), slag, String.valueOf(slagId), fore, efter);
    }
}
