package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.diarium.ArendeexportService;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.platform.web.Filsvar;

/** An ärende to be handed out or taken over by an e-archive. */
@WebServlet("/diarium/arende.zip")
public class Arendefilsida extends Filsida {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArendeexportService export;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = id(request, "id");
        Filsvar.spara(response, export.filnamn(id), "application/zip", fil -> export.skriv(id, fil));
    }
}
