package se.arshjulet.arende.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import se.arshjulet.arende.ArendeService;
import se.arshjulet.organisation.web.Filsida;

/** The BPMN model that a case runs by, for the diagram of the case page. */
@WebServlet("/arsgranskning/modell.bpmn")
public class Modellsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArendeService arenden;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream modell = arenden.modell(id(request, "id"))) {
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            modell.transferTo(response.getOutputStream());
        }
    }
}
