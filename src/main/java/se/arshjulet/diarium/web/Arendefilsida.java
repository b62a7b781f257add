package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.diarium.ArendeexportService;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;

/** An ärende to be handed out or taken over by an e-archive. */
@WebServlet("/diarium/arende.zip")
public class Arendefilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArendeexportService export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Adressid.tolka(request.getParameter("id"));
        try {
            Nedladdning.skicka(response, export.filnamn(id), "application/zip", fil -> export.skriv(id, fil));
        } catch (Obehorig nej) {
            Nedladdning.neka(response, nej);
        }
    }
}
