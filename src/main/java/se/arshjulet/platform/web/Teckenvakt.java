package se.arshjulet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * No U+0000 comes further than here: PostgreSQL takes no text that has it, and answers with a fault of the server's. An address that has it was typed
 * by nobody, and is refused. In a form it may have come along with what was pasted: there it is left out, and the rest is kept.
 */
public class Teckenvakt extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NOLL = "\0";
    private static final String I_ADRESSEN = "%00";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain kedja) throws IOException, ServletException {
        if (har(request.getRequestURI()) || har(request.getQueryString())) {
            Sakerhetslogg.nekat("null-character", "method", request.getMethod(), "path", request.getRequestURI());
            Felsida.skriv(request, response, HttpServletResponse.SC_BAD_REQUEST, "tecken", "");
        } else {
            kedja.doFilter(request.getContentType() == null ? request : new Formular(request), response);
        }
    }

    private static boolean har(String adress) {
        return adress != null && (adress.contains(I_ADRESSEN) || adress.contains(NOLL));
    }

    /** Nothing is read before somebody asks: who reads a form first says how its letters are written. */
    private static final class Formular extends HttpServletRequestWrapper {

        Formular(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String namn) {
            return utan(super.getParameter(namn));
        }

        @Override
        public String[] getParameterValues(String namn) {
            return utan(super.getParameterValues(namn));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> alla = new LinkedHashMap<>();
            super.getParameterMap().forEach((namn, varden) -> alla.put(namn, utan(varden)));
            return alla;
        }

        private static String[] utan(String[] varden) {
            return varden == null ? null : Arrays.stream(varden).map(Formular::utan).toArray(String[]::new);
        }

        private static String utan(String varde) {
            return varde == null ? null : varde.replace(NOLL, "");
        }
    }
}
