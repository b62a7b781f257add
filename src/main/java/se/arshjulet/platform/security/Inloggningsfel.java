package se.arshjulet.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** That a log-in which a page of ours asked for could not be tried: the container would only say that it came to nothing, as for a wrong password. */
public final class Inloggningsfel {

    private static final String FEL = "arshjulet.inloggningsfel";

    private Inloggningsfel() {
    }

    static void minns(HttpServletRequest request, RuntimeException fel) {
        request.setAttribute(FEL, fel);
    }

    /** Throws what stopped the trial, so that it is told as every other fault. */
    public static void kasta(HttpServletRequest request) {
        if (request.getAttribute(FEL) instanceof RuntimeException fel) {
            throw fel;
        }
    }
}
