package se.arshjulet.atgardsregister.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerutdrag;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Nedladdning;

/** What is chosen of the register as a table for a spreadsheet. */
@WebServlet("/atgardsregister/register.csv")
public class Registerutdragssida extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterService register;

    @Inject
    transient Clock klocka;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate idag = LocalDate.now(klocka);
        try {
            String utdrag = Registerutdrag.csv(register.utdrag(Registeradress.ur(request::getParameter).urval(null, null, 1, 1)), idag);
            Nedladdning.skicka(response, "atgardsregister-" + idag + ".csv", utdrag.getBytes(StandardCharsets.UTF_8));
        } catch (Obehorig nej) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
