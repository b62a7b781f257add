package se.arshjulet.avisering.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.arshjulet.avisering.Kalenderflode;
import se.arshjulet.avisering.Missrakning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.web.Anropare;

/** The calendar at its secret address: open to whoever has that, since no calendar program can log in. */
@WebServlet("/kalender/*")
public class Kalenderfil extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FIL = "/([A-Za-z0-9_-]{43})\\.ics";
    private static final int FOR_MANGA = 429;

    @Inject
    transient Kalenderflode flode;

    @Inject
    transient Missrakning missar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String fil = String.valueOf(request.getPathInfo());
        String fran = Anropare.adress();
        if (!fil.matches(FIL)) {
            // nobody's guess at a secret
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (missar.arStangd(fran)) {
            response.setHeader("Retry-After", String.valueOf(Anvandare.LASNINGSTID.toSeconds()));
            response.setStatus(FOR_MANGA);
            return;
        }
        Optional<String> kalender = flode.las(fil.replaceFirst(FIL, "$1"));
        if (kalender.isEmpty()) {
            missar.miss(fran);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Disposition", "inline; filename=\"arshjulet.ics\"");
        response.getWriter().write(kalender.get());
    }
}
