package se.arshjulet.platform.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import se.arshjulet.platform.Pagaende;
import se.arshjulet.platform.spar.Sparning;

/**
 * Tells the caller the number of the request, by which it is found in the log, and measures how long the answer took, page by page. A request
 * is waited for when the node is to stop.
 */
@WebFilter("/*")
public class Anropsmatare extends HttpFilter {

    public static final String NUMMER = "X-Request-Id";
    static final String TID = "arshjulet_anrop_milliseconds";
    private static final String MATS = Anropsmatare.class.getName();

    private static final long serialVersionUID = 1L;

    @Inject
    transient Instance<MetricRegistry> matt;

    @Inject
    transient Pagaende pagaende;

    transient Sparning sparning = Sparning.processens();

    /** Whether the filters have been asked. */
    static boolean mater(HttpServletRequest request) {
        return request.getAttribute(MATS) != null;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain vidare) throws IOException, ServletException {
        response.setHeader(NUMMER, Anropare.nummer(request));
        request.setAttribute(MATS, true);
        long borjan = System.nanoTime();
        String vad = request.getMethod() + ' ' + request.getServletPath();
        pagaende.borja(vad);
        try (Anropsspar spar = new Anropsspar(sparning, request)) {
            vidare.doFilter(request, response);
            spar.besvarat(response.getStatus());
        } finally {
            pagaende.slut(vad);
            String sida = Sidnamn.av(request.getServletPath(), request.getPathInfo(), response.getStatus());
            // no timer: the server gives its quantiles in nanoseconds and calls them seconds
            matt.get().histogram(TID, new Tag("sida", sida), new Tag("svar", response.getStatus() / 100 + "xx"))
                    .update(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - borjan));
        }
    }
}
