package se.arshjulet.mall.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** An uploaded file, whole; how large it can be is said in web.xml. */
final class Filer {

    private Filer() {
    }

    /** @return nothing when no file was chosen */
    static byte[] las(Part fil) {
        if (fil == null) {
            return new byte[0];
        }
        try (InputStream in = fil.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
