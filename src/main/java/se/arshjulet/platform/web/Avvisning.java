package se.arshjulet.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.arshjulet.platform.spar.Sparning;

/**
 * What the log-in answers by itself, before any filter is asked: whoever is not logged in is sent to the log-in page or refused. Such a request
 * has its number, and a span of its own. Which page was asked for is not said: nobody has looked whether there is such a page.
 */
@ApplicationScoped
public class Avvisning {

    Sparning sparning = Sparning.processens();

    /** Before the answer is on its way. */
    public void numrera(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(Anropsmatare.NUMMER, Anropare.nummer(request));
    }

    /** A log-in that fails on the log-in page is part of that page's own request. */
    public void avvisad(HttpServletRequest request, HttpServletResponse response) {
        if (!Anropsmatare.mater(request)) {
            try (Anropsspar spar = new Anropsspar(sparning, request)) {
                spar.avvisat(response.getStatus());
            }
        }
    }
}
