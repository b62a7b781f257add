package se.arshjulet.projekt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.rapport.Rapportfil;

/** The report of a granskning as PDF. */
@WebServlet("/fordjupning/rapport.pdf")
public class Projektrapportsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProjektService projekt;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = id(request, "id");
        Filsvar.visa(response, "granskning-" + id + ".pdf", Rapportfil.PDF, projekt.pdf(id));
    }
}
