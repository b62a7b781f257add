package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;

/** The file of a handling, to be saved. */
@WebServlet("/diarium/fil")
public class Diariefilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DiariumService diarium;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filsvar.spara(response, diarium.fil(id(request, "id")));
    }
}
