package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * What every answer tells the browser about what it may not do with it (OWASP ASVS 5.0, 3.4): take it for something else than it says it is, tell other
 * sites where the reader comes from, let other sites open or embed it, or come back by anything but TLS. A page says itself which scripts it may run:
 * PrimeFaces writes its policy with a nonce, in the place of the one here, which lets nothing run.
 */
public class Skyddshuvuden extends HttpFilter {

    static final String CSP = "Content-Security-Policy";

    private static final long serialVersionUID = 1L;
    static final String BARA_LAST = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; report-uri "
            + Cspmottagning.ADRESS + "; report-to csp";

    private static final Map<String, String> ALLTID = Map.of(
            CSP, BARA_LAST,
            "Reporting-Endpoints", "csp=\"" + Cspmottagning.ADRESS + "\"",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final String ETT_AR = "max-age=31536000; includeSubDomains";

    /** Also for whoever answers before any filter is asked: the log-in. */
    public static void satt(HttpServletRequest request, HttpServletResponse response) {
        ALLTID.forEach(response::setHeader);
        if (request.isSecure() || Ytteradress.arTls()) {
            response.setHeader("Strict-Transport-Security", ETT_AR);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        satt(request, response);
        kedja.doFilter(request, new EnPolicy(response));
    }

    /** Two policies would both hold: the page's takes the place of the other. */
    private static final class EnPolicy extends HttpServletResponseWrapper {

        EnPolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String namn, String varde) {
            if (CSP.equalsIgnoreCase(namn)) {
                setHeader(namn, varde);
            } else {
                super.addHeader(namn, varde);
            }
        }
    }
}
