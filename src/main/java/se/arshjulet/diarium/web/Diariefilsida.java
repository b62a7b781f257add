package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.Fildata;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Adressid;

/** The file of a handling, to be saved. */
@WebServlet("/diarium/fil")
public class Diariefilsida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DiariumService diarium;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Fildata fil = diarium.fil(Adressid.tolka(request.getParameter("id")));
            Nedladdning.skicka(response, fil.namn(), "application/octet-stream", fil.innehall());
        } catch (Obehorig nej) {
            Nedladdning.neka(response, nej);
        }
    }
}
