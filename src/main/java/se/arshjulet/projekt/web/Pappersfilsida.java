package se.arshjulet.projekt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.projekt.PappersfilService;

/** A file of a working paper, to be saved. */
@WebServlet("/fordjupning/pappersfil")
public class Pappersfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PappersfilService filer;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filsvar.spara(response, filer.fil(id(request, "id")));
    }
}
