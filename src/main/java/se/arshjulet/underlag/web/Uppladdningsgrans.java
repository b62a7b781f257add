package se.arshjulet.underlag.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.underlag.Fil;

/**
 * What is sent to the page of underlag and is larger than a file may be is read to its end and thrown away, so that the browser hears the
 * answer: back to the page, which says what was wrong. Nothing of it is kept, on disk or in memory.
 */
@WebFilter("/underlag/underlag.xhtml")
public class Uppladdningsgrans extends HttpFilter {

    /** In the address of the page that one comes back to. */
    static final String FOR_STORT = "forStort";
    private static final long serialVersionUID = 1L;
    /** The form's other fields. */
    private static final long UTOVER = 2L * 1024 * 1024;
    /** Beyond this the browser may hear what it likes. */
    private static final long SLUT = 500L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        long storlek = request.getContentLengthLong();
        boolean okand = storlek < 0 && "POST".equals(request.getMethod());
        if (okand) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (storlek > Fil.STORST + UTOVER) {
            kasta(request.getInputStream());
            String fraga = request.getQueryString() == null ? "" : request.getQueryString().replaceAll(".*\\barsgranskning=(\\d{1,18}).*", "$1");
            response.sendRedirect(request.getRequestURI() + "?arsgranskning=" + Adressid.tolka(fraga) + "&" + FOR_STORT + "=ja");
        } else {
            kedja.doFilter(request, response);
        }
    }

    private static void kasta(InputStream in) throws IOException {
        byte[] buffert = new byte[64 * 1024];
        long kastat = 0;
        for (int lasta = in.read(buffert); lasta >= 0 && kastat < SLUT; lasta = in.read(buffert)) {
            kastat += lasta;
        }
    }
}
