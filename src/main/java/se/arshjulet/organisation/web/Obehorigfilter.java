package se.arshjulet.organisation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Exceptions;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Sakerhetslogg;

/** A page that the role may never see answers 403, as one that the address itself forbids; what belongs to someone else is not there. */
@WebFilter(servletNames = "sidor")
public class Obehorigfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain vidare) throws IOException, ServletException {
        try {
            vidare.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !Exceptions.is(e, Obehorig.class)) {
                throw e;
            }
            Sakerhetslogg.nekat("forbidden", "user", request.getRemoteUser(), "path", request.getRequestURI());
            response.sendError(gallerRollen(e) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean gallerRollen(Throwable fel) {
        for (Throwable orsak = fel; orsak != null; orsak = orsak.getCause()) {
            if (orsak instanceof Obehorig nej) {
                return nej.gallerRollen();
            }
        }
        return false;
    }
}
