package se.arshjulet.beslut.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.beslut.MissivService;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.rapport.Rapportfil;

/** The missiv as a PDF, shown in the browser. */
@WebServlet("/beslut/missiv.pdf")
public class Missivfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MissivService missiv;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Rapportfil fil = missiv.pdf(id(request, "arsgranskning"));
        Filsvar.visa(response, fil.namn(), Rapportfil.PDF, fil.innehall());
    }
}
