package se.arshjulet.inloggning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.security.Utloggning;

/** Sends the browser to the organisation's provider: to log in there, or, for someone who has just logged out here, to log out there too. */
@WebServlet({Identitetsstart.IN, Identitetsstart.UT})
public class Identitetsstart extends HttpServlet {

    static final String IN = "/inloggning/identitet";
    static final String UT = "/inloggning/ut";

    private static final long serialVersionUID = 1L;
    private static final Logger LOGG = Logger.getLogger(Identitetsstart.class.getName());

    @Inject
    transient Identitetsgang gang;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals(UT)) {
            String dit = Utloggning.ta(request);
            response.sendRedirect(dit == null ? "/logga-in.xhtml?ute=ja" : dit);
            return;
        }
        try {
            response.sendRedirect(gang.dit(request, request.getParameter("till"), false).toString());
        } catch (Inloggningshinder hinder) {
            LOGG.log(Level.WARNING, hinder, () -> "The organisation's provider could not be reached: " + hinder.skal());
            response.sendRedirect("/logga-in.xhtml?identitet=" + hinder.skal());
        }
    }
}
