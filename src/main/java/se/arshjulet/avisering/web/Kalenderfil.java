package se.arshjulet.avisering.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.arshjulet.avisering.Kalenderadress;
import se.arshjulet.avisering.Kalenderflode;
import se.arshjulet.avisering.Missrakning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.web.Anropare;
import se.arshjulet.platform.web.Basicuppgifter;

/**
 * A user's calendar, for calendar programs. They log in with the user's name and the calendar's password, which opens nothing else. At an address
 * that has the password in it only where the office lets that be, for programs that cannot log in (ADR 47).
 */
@WebServlet("/kalender/*")
public class Kalenderfil extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FIL = "/([A-Za-z0-9_-]{43})\\.ics";
    private static final int FOR_MANGA = 429;

    @Inject
    transient Kalenderflode flode;

    @Inject
    transient Missrakning missar;

    @Inject
    transient Kalenderadress kalenderadress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String adress = request.getServletPath() + request.getPathInfo();
        Optional<Basicuppgifter> visat = Basicuppgifter.ur(request.getHeader("Authorization"));
        if (!adress.equals(Kalenderadress.SIDAN)) {
            medHemligheten(String.valueOf(request.getPathInfo()), response);
        } else if (visat.isEmpty()) {
            fraga(response);
        } else {
            svara(() -> flode.las(visat.get().namn(), visat.get().losenord()), Kalenderfil::fraga, response);
        }
    }

    private void medHemligheten(String fil, HttpServletResponse response) throws IOException {
        if (kalenderadress.medHemlighet() && fil.matches(FIL)) {
            svara(() -> flode.las(fil.replaceFirst(FIL, "$1")), Kalenderfil::finnsInte, response);
        } else {
            // nobody's guess at a secret
            finnsInte(response);
        }
    }

    private void svara(Supplier<Optional<String>> lasning, Consumer<HttpServletResponse> annars, HttpServletResponse response) throws IOException {
        String fran = Anropare.adress();
        if (missar.arStangd(fran)) {
            response.setHeader("Retry-After", String.valueOf(Anvandare.LASNINGSTID.toSeconds()));
            response.setStatus(FOR_MANGA);
            return;
        }
        Optional<String> kalender = lasning.get();
        if (kalender.isEmpty()) {
            missar.miss(fran);
            annars.accept(response);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Disposition", "inline; filename=\"arshjulet.ics\"");
        response.getWriter().write(kalender.get());
    }

    private static void fraga(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", Basicuppgifter.FRAGA);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static void finnsInte(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
