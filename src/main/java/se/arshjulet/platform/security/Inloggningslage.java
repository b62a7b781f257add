package se.arshjulet.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** How the log-in stands that a request comes with. At an open address {@link Inloggningsmekanism} does not ask; what changes an account there has to. */
@ApplicationScoped
public class Inloggningslage {

    private static final String NEKAD = "arshjulet.nekad";

    @Inject
    Tvastegsinloggning steg;

    @Inject
    Konton konton;

    static void neka(HttpServletRequest request) {
        request.setAttribute(NEKAD, Boolean.TRUE);
    }

    /** The password was right, but the organisation has said no ({@link Organisationsnej}). */
    public static boolean nekades(HttpServletRequest request) {
        return request.getAttribute(NEKAD) != null;
    }

    /** Somebody is logged in, the log-in has not been ended anywhere, and nothing is left to do before it may be used. */
    public boolean galler(HttpServletRequest request) {
        Sidsession session = Sidsession.ur(request);
        return session != null && lage(session) == Konton.Lage.OPPEN && hinder(request, session) == null;
    }

    Konton.Lage lage(Sidsession session) {
        return session.arForGammal() ? Konton.Lage.AVSLUTAD : konton.lage(session.nyckel());
    }

    /** The only page that the log-in may go to yet; null when it may go to this one. */
    String hinder(HttpServletRequest request, Sidsession session) {
        return steg.hinder(request, request.getSession(), session.svar().getCallerPrincipal().getName());
    }
}
