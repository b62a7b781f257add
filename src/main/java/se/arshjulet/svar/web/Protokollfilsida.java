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
import se.arshjulet.svar.ProtokollService;
import se.arshjulet.underlag.Fil;

/** A protokoll as it came, to be saved: the browser never shows or runs what is in it. */
@WebServlet("/svar/protokollfil")
public class Protokollfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProtokollService protokoll;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Fil fil = protokoll.fil(Adressid.tolka(request.getParameter("id")));
            Filsvar.spara(response, fil.namn(), fil.innehall());
        } catch (Obehorig nej) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
