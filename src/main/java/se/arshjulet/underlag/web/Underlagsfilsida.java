package se.arshjulet.underlag.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Nedladdning;
import se.arshjulet.underlag.Fil;
import se.arshjulet.underlag.UnderlagService;

/** An underlag as it came, to be saved and opened by whoever wants to: the browser never shows or runs what is in it. */
@WebServlet("/underlag/fil")
public class Underlagsfilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnderlagService underlag;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Adressid.tolka(request.getParameter("id"));
        try {
            Fil fil = underlag.fil(id);
            Nedladdning.skicka(response, fil.namn(), fil.innehall());
        } catch (Obehorig nej) {
            response.sendError(nej.gallerRollen() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
