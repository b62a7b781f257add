package se.arshjulet.platform.security;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/**
 * Who is logged in on a browser's session.
 *
 * @param nyckel what the log-in's secret hashes to
 * @param borjan when it was made, real time in ms
 */
record Sidsession(CredentialValidationResult svar, String nyckel, long borjan) {

    /** A working day and a little more. How long it may lie unused is said in web.xml. */
    static final Duration LANGST = Duration.ofHours(12);

    private static final String SVAR = "arshjulet.inloggad";
    private static final String NYCKEL = "arshjulet.inloggningsnyckel";
    private static final String BORJAN = "arshjulet.inloggningstid";

    /** @return null when nobody is, or when the caller has not both cookies of the log-in */
    static Sidsession ur(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(SVAR) == null || !Inloggningskaka.ur(request).equals(session.getAttribute(NYCKEL))) {
            return null;
        }
        return new Sidsession((CredentialValidationResult) session.getAttribute(SVAR), (String) session.getAttribute(NYCKEL), (Long) session.getAttribute(BORJAN));
    }

    /** The session gets a new number: one that someone knew before the log-in is worth nothing after it. */
    static void borja(HttpServletRequest request, CredentialValidationResult svar, String nyckel) {
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(SVAR, svar);
        session.setAttribute(NYCKEL, nyckel);
        session.setAttribute(BORJAN, System.currentTimeMillis());
    }

    boolean arForGammal() {
        return System.currentTimeMillis() - borjan > LANGST.toMillis();
    }
}
