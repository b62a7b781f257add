package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What every answer tells the browser about what it may not do with it (OWASP ASVS 5.0, 3.4): take it for something else than it says it is, tell other
 * sites where the reader comes from, let other sites open or embed it, or come back by anything but TLS. What scripts a page may
 * run is said by its own policy, which PrimeFaces writes with a nonce.
 */
@WebFilter("/*")
public class Skyddshuvuden extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ALLTID = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String ETT_AR = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        ALLTID.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ETT_AR);
        }
        kedja.doFilter(request, response);
    }
}
