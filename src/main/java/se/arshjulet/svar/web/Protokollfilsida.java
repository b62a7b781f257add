package se.arshjulet.svar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;
import se.arshjulet.svar.ProtokollService;

/** A protokoll as it came, to be saved: the browser never shows or runs what is in it. */
@WebServlet("/svar/protokollfil")
public class Protokollfilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProtokollService protokoll;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filsvar.spara(response, protokoll.fil(id(request, "id")));
    }
}
