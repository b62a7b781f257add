package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjulet.inloggning.Identitetstjanst.Intygad;
import se.arshjulet.inloggning.Inloggningshinder.Skal;

/** The way to the provider and back. What was begun is kept in the session, a few at a time, and can be finished once. */
@ApplicationScoped
public class Identitetsgang {

    private static final String SESSION = "arshjulet.identitet";
    private static final int FLEST = 5;

    @Inject
    Identitetstjanst tjanst;

    /** Back again. */
    record Aterkomst(Paborjad paborjad, Intygad intygad) {
    }

    /** @return where to send the browser */
    public URI dit(HttpServletRequest request, String till, boolean koppling) {
        Paborjad ny = Paborjad.ny(till, koppling);
        URI dit = tjanst.borja(ny);
        HttpSession session = request.getSession();
        Map<String, Paborjad> alla = paborjade(session);
        alla.put(ny.state(), ny);
        while (alla.size() > FLEST) {
            alla.remove(alla.keySet().iterator().next());
        }
        session.setAttribute(SESSION, alla);
        return dit;
    }

    Aterkomst tillbaka(HttpServletRequest request) {
        Utfardarsvar svar = Utfardarsvar.las(request.getRequestURL() + "?" + request.getQueryString());
        HttpSession session = request.getSession(false);
        Paborjad paborjad = session == null || svar.state() == null ? null : ta(session, svar.state());
        if (paborjad == null) {
            throw new Inloggningshinder(Skal.OGILTIG, "No log-in with this state was begun in the session");
        }
        if (svar.kod() == null) {
            throw new Inloggningshinder(Skal.NEKAD, "The provider said no");
        }
        return new Aterkomst(paborjad, tjanst.slutfor(paborjad, svar.kod()));
    }

    private static Paborjad ta(HttpSession session, String state) {
        Map<String, Paborjad> alla = paborjade(session);
        Paborjad den = alla.remove(state);
        session.setAttribute(SESSION, alla);
        return den;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Paborjad> paborjade(HttpSession session) {
        Object alla = session.getAttribute(SESSION);
        return alla == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<String, Paborjad>) alla);
    }
}
