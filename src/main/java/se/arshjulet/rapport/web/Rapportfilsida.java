package se.arshjulet.rapport.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.rapport.Rapportvisning;

/** The årsrapport as a file: as PDF shown in the browser, as DOCX to open in a word processor, under a name to save it by. */
@WebServlet({"/rapport/arsrapport.pdf", "/rapport/arsrapport.docx"})
public class Rapportfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Rapportvisning visning;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("arsgranskning");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            boolean word = request.getServletPath().endsWith(".docx");
            Rapportfil fil = word ? visning.docx(Long.valueOf(id)) : visning.pdf(Long.valueOf(id));
            response.setContentType(word ? Rapportfil.DOCX : Rapportfil.PDF);
            response.setHeader("Content-Disposition", (word ? "attachment" : "inline") + "; filename=\"" + fil.namn().replaceAll("[^A-Za-z0-9._-]", "-") + '"');
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentLength(fil.innehall().length);
            response.getOutputStream().write(fil.innehall());
        } catch (Obehorig nej) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
