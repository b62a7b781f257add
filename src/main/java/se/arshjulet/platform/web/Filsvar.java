package se.arshjulet.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.arshjulet.platform.fil.Fil;

/** Answers with a file: one that we made may be shown, one that came from elsewhere is only saved. Neither is kept on the way. */
public final class Filsvar {

    private static final String OKAND = "application/octet-stream";

    /** Makes a file, in the place that is given. */
    public interface Tillverkning {

        void till(Path fil) throws IOException;
    }

    private Filsvar() {
    }

    /** In the browser's own window. */
    public static void visa(HttpServletResponse response, String namn, String medietyp, byte[] innehall) throws IOException {
        // what shows a PDF in the browser is an embedded part of it
        response.setHeader("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        huvud(response, "inline", namn, medietyp, innehall.length);
        response.getOutputStream().write(innehall);
    }

    /** The browser never shows or runs what is in it. */
    public static void spara(HttpServletResponse response, Fil fil) throws IOException {
        spara(response, fil.namn(), OKAND, fil.innehall());
    }

    public static void spara(HttpServletResponse response, String namn, String medietyp, byte[] innehall) throws IOException {
        attSpara(response, namn, medietyp, innehall.length);
        response.getOutputStream().write(innehall);
    }

    /** Made on disk first: what goes wrong then is told, instead of half a file. */
    public static void spara(HttpServletResponse response, String namn, String medietyp, Tillverkning arbete) throws IOException {
        Path fil = Files.createTempFile("arshjulet-", ".tmp");
        try {
            arbete.till(fil);
            attSpara(response, namn, medietyp, Files.size(fil));
            Files.copy(fil, response.getOutputStream());
        } finally {
            Files.delete(fil);
        }
    }

    private static void attSpara(HttpServletResponse response, String namn, String medietyp, long storlek) {
        response.setHeader("Content-Security-Policy", "sandbox; " + Skyddshuvuden.BARA_LAST);
        huvud(response, "attachment", namn, medietyp, storlek);
    }

    private static void huvud(HttpServletResponse response, String hur, String namn, String medietyp, long storlek) {
        response.setContentType(medietyp);
        response.setHeader("Content-Disposition", hur + "; filename=\"" + namn.replaceAll("[^A-Za-z0-9._-]", "-") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(namn, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLengthLong(storlek);
    }
}
