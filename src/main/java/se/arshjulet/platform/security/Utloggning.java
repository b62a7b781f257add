package se.arshjulet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Logging out where one logged in, when that was not here. The address goes from the session that ends to the one that follows it: a form's
 * answer may not lead to another server (form-action of the content security policy), so a page of ours stands between.
 */
public final class Utloggning {

    private static final String SESSION = "arshjulet.utloggning";

    private Utloggning() {
    }

    /** @param adress at the provider; null when it has none */
    public static void sker(HttpSession session, String adress) {
        session.setAttribute(SESSION, adress);
    }

    /** Ends the session. @return whether there is somewhere else to log out too */
    public static boolean avsluta(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object adress = session == null ? null : session.getAttribute(SESSION);
        if (session != null) {
            session.invalidate();
        }
        if (adress != null) {
            request.getSession().setAttribute(SESSION, adress);
        }
        return adress != null;
    }

    /** @return the address, once; null when there is none */
    public static String ta(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String adress = session == null || request.getUserPrincipal() != null ? null : (String) session.getAttribute(SESSION);
        if (adress != null) {
            session.removeAttribute(SESSION);
        }
        return adress;
    }
}
