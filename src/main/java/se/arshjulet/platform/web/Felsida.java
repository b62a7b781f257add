package se.arshjulet.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * The page for faults that have none of their own, and for those where no page can be built any more: written by hand, so that nothing that has
 * failed is needed. Says what to do, never what went wrong inside.
 */
@WebServlet(Felsida.ADRESS)
public class Felsida extends HttpServlet {

    public static final int FOR_MANGA = 429;
    static final int FULLT = 507;

    static final String ADRESS = "/fel";

    private static final long serialVersionUID = 1L;
    private static final String NYCKEL = "platform.felsida.";
    private static final Set<Integer> EGNA = Set.of(403, 404, 413, FOR_MANGA, 500, 503);

    /** For the server: what it says of a request by its number. There is no such page for anyone who asks for it. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int vilken = status == null ? HttpServletResponse.SC_NOT_FOUND : status;
        // what else there is, 501 too, is said of a request that cannot be understood
        skriv(request, response, vilken, String.valueOf(EGNA.contains(vilken) ? vilken : HttpServletResponse.SC_BAD_REQUEST), "");
    }

    /**
     * @param sort   what stands after {@code platform.felsida.} in the name of the heading and the text
     * @param nummer under which it stands in the log, or empty
     */
    public static void skriv(HttpServletRequest request, HttpServletResponse response, int status, String sort, String nummer) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        String rubrik = Texter.text(NYCKEL + sort);
        String text = Texter.text(NYCKEL + sort + ".text");
        if (String.valueOf(request.getServletPath()).startsWith("/api")) {
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().write("{\"title\":\"" + json(rubrik) + "\",\"status\":" + status + ",\"detail\":\"" + json(text) + "\""
                    + (nummer.isEmpty() ? "" : ",\"handelse\":\"" + nummer + "\"") + "}");
            return;
        }
        response.setHeader(Skyddshuvuden.CSP, "default-src 'none'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html(request.getContextPath(), rubrik, text, nummer));
    }

    private static String html(String rot, String rubrik, String text, String nummer) {
        StringBuilder ut = new StringBuilder("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><title>").append(rubrik).append(" – Årshjulet</title>");
        for (String stil : new String[] {"tokens", "arshjulet", "delar", "sidor"}) {
            ut.append("<link rel=\"stylesheet\" href=\"").append(rot).append("/jakarta.faces.resource/").append(stil).append(".css.xhtml?ln=css\">");
        }
        ut.append("</head><body class=\"sida sida--enkel\"><main id=\"innehall\" class=\"enkel\"><p class=\"enkel__namn\"><span>Årshjulet</span></p><div class=\"kort enkel__kort\"><h1>")
                .append(rubrik).append("</h1><p>").append(text).append("</p>");
        if (!nummer.isEmpty()) {
            ut.append("<p class=\"handelsenummer\">").append(nummer).append("</p>");
        }
        return ut.append("<p class=\"knapprad\"><a class=\"knapp knapp--huvud\" href=\"").append(rot).append("/inkorg/inkorg.xhtml\">")
                .append(Texter.text("platform.felsida.tillInkorgen")).append("</a></p></div></main></body></html>\n").toString();
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
