package se.arshjulet.platform.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** A file out of a form. No more is read of one that is too large than what shows that it is. */
public final class Sandfil {

    private Sandfil() {
    }

    /** @return null when none was chosen */
    public static Fil av(Part del) {
        if (del == null || del.getSubmittedFileName() == null || del.getSubmittedFileName().isEmpty()) {
            return null;
        }
        try (InputStream in = del.getInputStream()) {
            return new Fil(del.getSubmittedFileName(), in.readNBytes(Fil.STORST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Regelbrott on {@code fil} when none was chosen */
    public static Fil krav(Part del) {
        Fil fil = av(del);
        if (fil == null) {
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.ingen");
        }
        return fil;
    }
}
