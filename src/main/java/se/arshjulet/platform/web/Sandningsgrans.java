package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A file that no page of ours would take is refused before it is read, with a page that says so. The limit is somewhat below the
 * server's own (multipart-config in web.xml), which can only tell it as a fault.
 */
@WebFilter(servletNames = "sidor")
public class Sandningsgrans extends HttpFilter {

    /** In bytes. */
    static final long STORST = 60_000_000;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain vidare) throws IOException, ServletException {
        if (request.getContentLengthLong() > STORST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            vidare.doFilter(request, response);
        }
    }
}
