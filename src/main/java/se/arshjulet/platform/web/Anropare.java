package se.arshjulet.platform.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Where the request that this thread works on comes from. */
@WebListener
public class Anropare implements ServletRequestListener {

    private static final ThreadLocal<String> ADRESS = new ThreadLocal<>();

    /** @return the caller's network address; empty on a thread that works on no request */
    public static String adress() {
        return ADRESS.get() == null ? "" : ADRESS.get();
    }

    @Override
    public void requestInitialized(ServletRequestEvent anrop) {
        ADRESS.set(anrop.getServletRequest().getRemoteAddr());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent anrop) {
        ADRESS.remove();
    }
}
