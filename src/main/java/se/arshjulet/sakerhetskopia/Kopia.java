package se.arshjulet.sakerhetskopia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy as somebody else uses it: its database, in a place where it can be opened and changed. */
public final class Kopia {

    private Kopia() {
    }

    /** @throws IllegalArgumentException when the directory is no copy */
    public static void kopieraDatabas(Path kopia, Path till) throws IOException {
        Kopierum.las(kopia);
        Files.createDirectories(till.getParent());
        Kopierum.kopiera(kopia.resolve(Kopierum.DATABAS), till);
    }

    public static void taBort(Path mapp) throws IOException {
        Kopierum.taBort(mapp);
    }
}
