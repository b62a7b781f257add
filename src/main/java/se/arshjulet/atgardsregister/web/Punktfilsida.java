package se.arshjulet.atgardsregister.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;

/** A file that shows what a nämnd has done, as it came. */
@WebServlet("/atgardsregister/fil")
public class Punktfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterService register;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filsvar.spara(response, register.fil(id(request, "id")));
    }
}
