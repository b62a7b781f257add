package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Nothing is changed for a page of another site, whatever cookie or remembered password the browser sends along (OWASP ASVS 5.0, 3.5.1 to 3.5.3).
 * Beside the forms' own tokens, and all there is for {@code /api}, where a browser that once was asked for a password gives it again by itself.
 * A browser says where a request comes from in {@code Sec-Fetch-Site}, an older one in {@code Origin}; what says neither is no browser.
 */
public class Ursprungsvakt extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> BARA_LASER = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> HARIFRAN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        if (arOppet(request) || arHarifran(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            kedja.doFilter(request, response);
        } else {
            Sakerhetslogg.nekat("cross-site", "method", request.getMethod(), "path", request.getRequestURI(), "origin", request.getHeader("Origin"));
            Felsida.skriv(request, response, HttpServletResponse.SC_FORBIDDEN, "ursprung", "");
        }
    }

    private static boolean arOppet(HttpServletRequest request) {
        return BARA_LASER.contains(request.getMethod()) || request.getServletPath().equals(Cspmottagning.ADRESS);
    }

    static boolean arHarifran(String plats, String ursprung, String vard) {
        if (plats != null) {
            return HARIFRAN.contains(plats);
        }
        return ursprung == null || ursprung.equals(Ytteradress.ursprung()) || ursprung.replaceFirst("^https?://", "").equals(vard);
    }
}
