package se.arshjulet.mall.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** An uploaded file. */
final class Filer {

    private Filer() {
    }

    /**
     * @param storst most bytes it may have; of a larger one no more is read than what shows that it is
     * @return nothing when no file was chosen
     */
    static byte[] las(Part fil, int storst) {
        if (fil == null) {
            return new byte[0];
        }
        try (InputStream in = fil.getInputStream()) {
            return in.readNBytes(storst + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
