package se.arshjulet.arende.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import se.arshjulet.arende.ArendeService;
import se.arshjulet.organisation.Obehorig;

/** The BPMN model that a case runs by, for the diagram of the case page. */
@WebServlet("/arsgranskning/modell.bpmn")
public class Modellsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArendeService arenden;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream modell = arenden.modell(Long.valueOf(id))) {
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            modell.transferTo(response.getOutputStream());
        } catch (Obehorig nej) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
