package se.arshjulet.rapport.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.rapport.Rapportvisning;

/** The årsrapport as a file: as PDF shown in the browser, as DOCX to open in a word processor, under a name to save it by. */
@WebServlet({"/rapport/arsrapport.pdf", "/rapport/arsrapport.docx"})
public class Rapportfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Rapportvisning visning;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = id(request, "arsgranskning");
        if (request.getServletPath().endsWith(".docx")) {
            Rapportfil fil = visning.docx(id);
            Filsvar.spara(response, fil.namn(), Rapportfil.DOCX, fil.innehall());
        } else {
            Rapportfil fil = visning.pdf(id);
            Filsvar.visa(response, fil.namn(), Rapportfil.PDF, fil.innehall());
        }
    }
}
