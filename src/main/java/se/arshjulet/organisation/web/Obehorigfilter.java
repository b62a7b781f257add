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

/** A page that a service refuses answers 403, as one that the address itself forbids. */
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
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
