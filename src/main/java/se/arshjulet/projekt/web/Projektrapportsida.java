package se.arshjulet.projekt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.projekt.ProjektService;

/** The report of a granskning as PDF. */
@WebServlet("/fordjupning/rapport.pdf")
public class Projektrapportsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProjektService projekt;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            skriv(Adressid.tolka(request.getParameter("id")), response);
        } catch (Obehorig nej) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void skriv(Long id, HttpServletResponse response) throws IOException {
        byte[] pdf = projekt.pdf(id);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"granskning-" + id + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
