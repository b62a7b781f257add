package se.arshjulet.svar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.svar.SvarService;

/** A submitted answer as a PDF, shown in the browser. */
@WebServlet("/svar/svar.pdf")
public class Svarsfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SvarService svar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Rapportfil fil = svar.pdf(Adressid.tolka(request.getParameter("inlamning")));
            Filsvar.visa(response, fil.namn(), Rapportfil.PDF, fil.innehall());
        } catch (Obehorig nej) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
