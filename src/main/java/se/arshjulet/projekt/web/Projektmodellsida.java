package se.arshjulet.projekt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.projekt.ProjektService;

/** The BPMN model that a granskning runs by, for the diagram of its case page. */
@WebServlet("/fordjupning/modell.bpmn")
public class Projektmodellsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProjektService projekt;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream modell = projekt.modell(id(request, "id"))) {
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            modell.transferTo(response.getOutputStream());
        }
    }
}
