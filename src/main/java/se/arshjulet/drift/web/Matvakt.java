package se.arshjulet.drift.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.drift.Matetal;

/**
 * The figures are for the machine that watches, which has a key; without one in the settings they are not there. From where it
 * calls is not asked: behind a proxy everybody comes from the same place.
 */
@WebFilter({"/metrics", "/metrics/*"})
public class Matvakt extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "arshjulet.matning.nyckel")
    transient Optional<String> nyckel;

    @Inject
    transient Matetal matetal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain vidare) throws IOException, ServletException {
        if (nyckel.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!arRatt(request.getHeader("Authorization"))) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"metrics\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            matetal.ta();
            vidare.doFilter(request, response);
        }
    }

    /** Takes as long whichever letter is wrong. */
    private boolean arRatt(String skickat) {
        byte[] ratt = ("Bearer " + nyckel.orElseThrow()).getBytes(StandardCharsets.UTF_8);
        return skickat != null && MessageDigest.isEqual(ratt, skickat.getBytes(StandardCharsets.UTF_8));
    }
}
