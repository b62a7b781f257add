package se.arshjulet.underlag.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.underlag.UnderlagService;

/** An underlag as it came, to be saved and opened by whoever wants to: the browser never shows or runs what is in it. */
@WebServlet("/underlag/fil")
public class Underlagsfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnderlagService underlag;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filsvar.spara(response, underlag.fil(id(request, "id")));
    }
}
