package se.arshjulet.svar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.svar.SvarService;

/** A submitted answer as a PDF, shown in the browser. */
@WebServlet("/svar/svar.pdf")
public class Svarsfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SvarService svar;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Rapportfil fil = svar.pdf(id(request, "inlamning"));
        Filsvar.visa(response, fil.namn(), Rapportfil.PDF, fil.innehall());
    }
}
