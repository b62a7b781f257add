package se.arshjulet.revisionslogg;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Tries the log of any database: the running one, one that nobody uses, or a copy. */
public final class Loggkontroll {

    private Loggkontroll() {
    }

    /** @param nyckel file with the key; when it cannot be read, that the signatures cannot be tried is among what is wrong */
    public static Provning av(Connection databas, Path nyckel, LocalDateTime nu) throws SQLException {
        return new Loggprovning(databas, nyckel(nyckel)).prova(nu);
    }

    private static Loggnyckel nyckel(Path fil) {
        try {
            return Loggnyckel.las(fil);
        } catch (IOException saknas) {
            return null;
        }
    }
}
