package se.arshjulet.atgardsregister.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Nedladdning;
import se.arshjulet.underlag.Fil;

/** A file that shows what a nämnd has done, as it came. */
@WebServlet("/atgardsregister/fil")
public class Punktfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterService register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Fil fil = register.fil(Adressid.tolka(request.getParameter("id")));
            Nedladdning.skicka(response, fil.namn(), fil.innehall());
        } catch (Obehorig nej) {
            response.sendError(nej.gallerRollen() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
