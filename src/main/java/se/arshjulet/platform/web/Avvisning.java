package se.arshjulet.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Exceptions;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.persistence.Trangsel;
import se.arshjulet.platform.persistence.Utrymme;
import se.arshjulet.platform.spar.Sparning;

/**
 * What the log-in answers by itself, before any filter is asked: whoever is not logged in is sent to the log-in page or refused. Such a request
 * has its number, and a span of its own. Which page was asked for is not said: nobody has looked whether there is such a page.
 */
@ApplicationScoped
public class Avvisning {

    private static final Logger LOGG = Logger.getLogger(Avvisning.class.getName());

    Sparning sparning = Sparning.processens();

    @Inject
    Utrymme utrymme;

    /** Before the answer is on its way. */
    public void numrera(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(Anropsmatare.NUMMER, Anropare.nummer(request));
    }

    /** Who it is could not be tried: the database does not answer, or has closed itself since the disk is full. No filter has been asked yet, and so none can say it. */
    public void misslyckades(HttpServletRequest request, HttpServletResponse response, RuntimeException fel) {
        String nummer = UUID.randomUUID().toString();
        LOGG.log(Level.SEVERE, fel, () -> "Incident " + nummer + ", before anybody was let in");
        try {
            if (Exceptions.is(fel, Trangsel.class)) {
                Sistaskydd.trangsel(request, response);
            } else if (FulltUtrymme.arOrsak(fel) || utrymme.kanInteSkriva()) {
                Felsida.skriv(request, response, Felsida.FULLT, String.valueOf(Felsida.FULLT), nummer);
            } else {
                Felsida.skriv(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500", nummer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
