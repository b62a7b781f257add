package se.arshjulet.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * One content security policy per answer. A page that is refused while it is drawn has given its own already, with a nonce that the error
 * page's scripts do not have; the error page's takes its place.
 */
@WebFilter(servletNames = "sidor", dispatcherTypes = DispatcherType.ERROR)
public class Felsidefilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain vidare) throws IOException, ServletException {
        vidare.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void addHeader(String namn, String varde) {
                if (POLICY.equalsIgnoreCase(namn)) {
                    setHeader(namn, varde);
                } else {
                    super.addHeader(namn, varde);
                }
            }
        });
    }
}
