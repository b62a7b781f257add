package se.arshjulet.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to be saved and opened by whoever wants to: the browser never shows or runs what is in it, and nobody between keeps it. */
public final class Nedladdning {

    private Nedladdning() {
    }

    /** @param namn as the user knows it, any characters */
    public static void skicka(HttpServletResponse response, String namn, byte[] innehall) throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + namn.replaceAll("[^A-Za-z0-9._-]", "-") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(namn, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(innehall.length);
        response.getOutputStream().write(innehall);
    }
}
