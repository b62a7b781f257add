package se.arshjulet.personuppgifter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjulet.organisation.web.Filsida;
import se.arshjulet.personuppgifter.PersonuppgiftService;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Filsvar;

/** What is held of one person, or the register as a whole when nobody is named. */
@WebServlet("/admin/personuppgifter.csv")
public class Personutdragssida extends Filsida {

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    transient PersonuppgiftService service;

    @Override
    protected void svara(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("anvandare") == null) {
            Filsvar.spara(response, "personuppgifter.csv", CSV, service.registerfil());
            return;
        }
        Long vem = id(request, "anvandare");
        try {
            Filsvar.spara(response, "utdrag-" + vem + ".csv", CSV, service.utdrag(vem));
        } catch (Regelbrott finnsInte) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
