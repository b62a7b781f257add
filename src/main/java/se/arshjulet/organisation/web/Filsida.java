package se.arshjulet.organisation.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Sakerhetslogg;

/** An address that answers with a file. Who may not have it gets the same answer as on a page: 403 for the role, else as if it were not there. */
public abstract class Filsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            svara(request, response);
        } catch (Obehorig nej) {
            Sakerhetslogg.nekat("forbidden", "user", request.getRemoteUser(), "path", request.getRequestURI());
            response.sendError(nej.gallerRollen() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    protected abstract void svara(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** @throws Obehorig when it is missing, or nothing that an id can be */
    protected static Long id(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(Adressid.tolka(request.getParameter(parameter))).orElseThrow(() -> new Obehorig(parameter + " in the address"));
    }
}
