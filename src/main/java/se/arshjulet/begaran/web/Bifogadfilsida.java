package se.arshjulet.begaran.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.begaran.BifogaService;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;

/** A file that a nämnd has handed in to a fördjupad granskning, to be saved. */
@WebServlet("/begaran/fil")
public class Bifogadfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BifogaService filer;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filsvar.spara(response, filer.fil(id(request, "id")));
    }
}
