package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is sent to a page and is larger than a page takes is read to its end and thrown away, so that the browser hears the answer: back to the
 * page, which says what was wrong. Nothing of it is kept, on disk or in memory. The limit is somewhat below the server's own
 * (multipart-config in web.xml), which can only tell it as a fault.
 */
@WebFilter(servletNames = "sidor")
public class Sandningsgrans extends HttpFilter {

    /** In the address of the page that one comes back to. */
    public static final String FOR_STORT = "forStort";

    private static final long serialVersionUID = 1L;
    /** In bytes: more than any page takes, 55 MB of files with what is written beside them. */
    static final long STORST = 60_000_000;
    /** Beyond this the browser may hear what it likes. */
    private static final long SLUT = 500L * 1024 * 1024;

    private final long storst;

    public Sandningsgrans() {
        this(STORST);
    }

    /** @param storst in bytes, of all that is sent at once */
    protected Sandningsgrans(long storst) {
        this.storst = storst;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain vidare) throws IOException, ServletException {
        long storlek = request.getContentLengthLong();
        if (storlek < 0 && "POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (storlek > storst) {
            kasta(request.getInputStream());
            response.sendRedirect(tillbaka(request.getRequestURI(), request.getQueryString()));
        } else {
            vidare.doFilter(request, response);
        }
    }

    /** To the page itself, never to another server. */
    static String tillbaka(String sida, String fraga) {
        String kvar = fraga == null ? "" : fraga.replaceAll("(^|&)" + FOR_STORT + "=[^&]*", "").replaceFirst("^&", "");
        return "/" + sida.replaceFirst("^/+", "") + "?" + kvar + (kvar.isEmpty() ? "" : "&") + FOR_STORT + "=ja";
    }

    private static void kasta(InputStream in) throws IOException {
        byte[] buffert = new byte[64 * 1024];
        long kastat = 0;
        for (int lasta = in.read(buffert); lasta >= 0 && kastat < SLUT; lasta = in.read(buffert)) {
            kastat += lasta;
        }
    }
}
