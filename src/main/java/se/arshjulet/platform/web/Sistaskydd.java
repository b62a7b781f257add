package se.arshjulet.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Exceptions;
import org.primefaces.csp.CspException;
import se.arshjulet.platform.persistence.Trangsel;

/**
 * The last to catch what nobody else did (OWASP ASVS 5.0, 16.5.4): it is logged under a number and the user gets the number, also when the fault was
 * met while an error page was drawn. A form that is too old, or that was never ours, is the sender's fault and is told as such; that too many are at work is nobody's.
 * Outermost of all filters, see web.xml.
 */
public class Sistaskydd extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGG = Logger.getLogger(Sistaskydd.class.getName());
    private static final String OM_EN_STUND = "10";

    /** Beside the requests: what a thread of any kind dies of is in the log, too, and takes nothing else with it. */
    @Override
    public void init() {
        Thread.setDefaultUncaughtExceptionHandler((trad, fel) -> LOGG.log(Level.SEVERE, fel, () -> "Incident " + UUID.randomUUID() + ", thread " + trad.getName()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        boolean felsida = request.getDispatcherType() == DispatcherType.ERROR;
        try {
            kedja.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            boolean gammal = Exceptions.is(e, ViewExpiredException.class);
            boolean trangsel = Exceptions.is(e, Trangsel.class);
            if (response.isCommitted() || !gammal && !trangsel && !felsida && !Exceptions.is(e, CspException.class)) {
                throw e;
            }
            if (trangsel) {
                trangsel(request, response);
            } else if (gammal) {
                Felsida.skriv(request, response, HttpServletResponse.SC_BAD_REQUEST, "utgangen", "");
            } else if (Exceptions.is(e, CspException.class)) {
                Sakerhetslogg.nekat("form-not-ours", "page", request.getRequestURI());
                Felsida.skriv(request, response, HttpServletResponse.SC_BAD_REQUEST, "400", "");
            } else {
                oformedlat(request, response, e);
            }
        }
    }

    static void trangsel(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", OM_EN_STUND);
        Felsida.skriv(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "503", "");
    }

    private static void oformedlat(HttpServletRequest request, HttpServletResponse response, Exception fel) throws IOException {
        String nummer = UUID.randomUUID().toString();
        LOGG.log(Level.SEVERE, fel, () -> "Incident " + nummer + ", while an error page was drawn");
        Felsida.skriv(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500", nummer);
    }
}
