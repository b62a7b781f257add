package se.arshjulet.svar;

import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;

/** An answer that has been reviewed point by point, for tests of what comes after. */
public final class Granskatsvar {

    private Granskatsvar() {
    }

    /** @param bedomningar one for each point, in order */
    public static void avgor(Svar svar, boolean accepterat, Anvandare av, LocalDateTime nar, Punktbedomning... bedomningar) {
        Svarsgranskning granskning = svar.bedom(accepterat, null);
        for (int i = 0; i < bedomningar.length; i++) {
            granskning.bedom(svar.getPunkter().get(i), bedomningar[i], bedomningar[i] == Punktbedomning.TILLRACKLIGT ? null : "Säg mer.");
        }
        svar.avgor(av, nar);
    }
}
