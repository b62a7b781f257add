package se.arshjulet.diarium.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.arshjulet.organisation.Obehorig;

/** A file that is to be saved: the browser never shows or runs what is in it, and nothing on the way keeps it. */
final class Nedladdning {

    /** Makes a file, in the place that is given. */
    interface Tillverkning {

        void till(Path fil) throws IOException;
    }

    private Nedladdning() {
    }

    static void skicka(HttpServletResponse svar, String namn, String medietyp, byte[] innehall) throws IOException {
        huvud(svar, namn, medietyp, innehall.length);
        svar.getOutputStream().write(innehall);
    }

    /** Made on disk first: what goes wrong then is told, instead of half a file. */
    static void skicka(HttpServletResponse svar, String namn, String medietyp, Tillverkning arbete) throws IOException {
        Path fil = Files.createTempFile("arshjulet-", ".tmp");
        try {
            arbete.till(fil);
            huvud(svar, namn, medietyp, Files.size(fil));
            Files.copy(fil, svar.getOutputStream());
        } finally {
            Files.delete(fil);
        }
    }

    static void neka(HttpServletResponse svar, Obehorig nej) throws IOException {
        svar.sendError(nej.gallerRollen() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private static void huvud(HttpServletResponse svar, String namn, String medietyp, long storlek) {
        svar.setContentType(medietyp);
        svar.setHeader("Content-Disposition", "attachment; filename=\"" + namn.replaceAll("[^A-Za-z0-9._-]", "-") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(namn, StandardCharsets.UTF_8).replace("+", "%20"));
        svar.setHeader("X-Content-Type-Options", "nosniff");
        svar.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        svar.setHeader("Cache-Control", "private, no-store");
        svar.setContentLengthLong(storlek);
    }
}
