package se.arshjulet.platform.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import se.arshjulet.platform.logg.Sammanhang;

/**
 * Where the request that this thread works on comes from, and its number. Whoever stands before us may have given it one already;
 * what it looks like is ours to say, since it is written in the log.
 */
@WebListener
public class Anropare implements ServletRequestListener {

    private static final ThreadLocal<String> ADRESS = new ThreadLocal<>();

    private static final String NUMMER = Anropare.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** @return by which it is found in the log */
    public static String nummer(ServletRequest anrop) {
        return (String) anrop.getAttribute(NUMMER);
    }

    /** @return the caller's network address; empty on a thread that works on no request */
    public static String adress() {
        return ADRESS.get() == null ? "" : ADRESS.get();
    }

    @Override
    public void requestInitialized(ServletRequestEvent anrop) {
        ServletRequest detta = anrop.getServletRequest();
        ADRESS.set(detta.getRemoteAddr());
        if (nummer(detta) == null) {
            String fran = ((HttpServletRequest) detta).getHeader(Anropsmatare.NUMMER);
            detta.setAttribute(NUMMER, fran != null && FORM.matcher(fran).matches() ? fran : UUID.randomUUID().toString());
        }
        Sammanhang.borja(nummer(detta));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent anrop) {
        ADRESS.remove();
        Sammanhang.sluta();
    }
}
