package se.arshjulet.platform.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * No page is kept by the browser: the back button asks the server again, so that a task that is done does not come back as it was,
 * and the next one at the screen reads nothing. What pages are made of, styles and scripts, is kept.
 */
@WebFilter("*.xhtml")
public class IngetKvar extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        if (!request.getRequestURI().startsWith(request.getContextPath() + ResourceHandler.RESOURCE_IDENTIFIER)) {
            response.setHeader("Cache-Control", "no-store");
        }
        kedja.doFilter(request, response);
    }
}
