package se.arshjulet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import se.arshjulet.platform.spar.Delspar;
import se.arshjulet.platform.spar.Sparning;

/**
 * A request's part of a trace, in OpenTelemetry's words for HTTP: the method, the page without what stands after it, the answer's status, and the
 * number that the request has in the log. An exception that nobody caught is an answer of 500.
 */
final class Anropsspar implements AutoCloseable {

    private static final Set<String> METODER = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final String AVVISAT = "inloggning";
    private static final int SERVERFEL = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    private final Delspar spar;
    private final HttpServletRequest anrop;
    private int status = SERVERFEL;
    private boolean avvisat;

    Anropsspar(Sparning sparning, HttpServletRequest anrop) {
        this.anrop = anrop;
        spar = sparning.anrop(anrop::getHeader);
    }

    void besvarat(int med) {
        status = med;
    }

    void avvisat(int med) {
        status = med;
        avvisat = true;
    }

    @Override
    public void close() {
        String metod = METODER.contains(anrop.getMethod()) ? anrop.getMethod() : "_OTHER";
        String sida = avvisat ? AVVISAT : Sidnamn.av(anrop.getServletPath(), anrop.getPathInfo(), status);
        spar.kallas(metod + " " + sida);
        spar.egenskap("http.request.method", metod);
        spar.egenskap("http.route", sida);
        spar.egenskap("http.response.status_code", status);
        spar.egenskap("arshjulet.request", Anropare.nummer(anrop));
        if (status >= SERVERFEL) {
            spar.misslyckades(String.valueOf(status));
        }
        spar.close();
    }
}
