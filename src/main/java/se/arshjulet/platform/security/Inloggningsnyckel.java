package se.arshjulet.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which log-in a request belongs to, for whoever lists and ends them. */
public final class Inloggningsnyckel {

    private Inloggningsnyckel() {
    }

    /** @return what the log-in's secret hashes to; empty when there is no log-in on a browser */
    public static String av(HttpServletRequest request) {
        Sidsession session = Sidsession.ur(request);
        return session == null ? "" : session.nyckel();
    }
}
