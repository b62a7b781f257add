package se.arshjulet.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a file: one that we made is shown, one that came from elsewhere is only saved. Neither is kept on the way. */
public final class Filsvar {

    private Filsvar() {
    }

    public static void visa(HttpServletResponse response, String namn, String medietyp, byte[] innehall) throws IOException {
        response.setContentType(medietyp);
        skriv(response, "inline", namn, innehall);
    }

    public static void spara(HttpServletResponse response, String namn, byte[] innehall) throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        skriv(response, "attachment", namn, innehall);
    }

    private static void skriv(HttpServletResponse response, String hur, String namn, byte[] innehall) throws IOException {
        response.setHeader("Content-Disposition", hur + "; filename=\"" + namn.replaceAll("[^A-Za-z0-9._-]", "-") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(namn, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(innehall.length);
        response.getOutputStream().write(innehall);
    }
}
