package se.arshjulet.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import se.arshjulet.platform.logg.Sammanhang;

/**
 * Where the request that this thread works on comes from, who connected or whom a proxy of ours says it has called for, and its number. Whoever
 * stands before us may have given it one already; what it looks like is ours to say, since it is written in the log.
 */
@WebListener
public class Anropare implements ServletRequestListener, ServletContextListener {

    private static final ThreadLocal<String> ADRESS = new ThreadLocal<>();

    private static final String NUMMER = Anropare.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private volatile Betrodda betrodda = Betrodda.av("");

    /** @return by which it is found in the log */
    public static String nummer(ServletRequest anrop) {
        return (String) anrop.getAttribute(NUMMER);
    }

    /** @return the caller's network address; empty on a thread that works on no request */
    public static String adress() {
        return ADRESS.get() == null ? "" : ADRESS.get();
    }

    /** @throws IllegalArgumentException when the setting cannot be understood: it is better not to start than to trust the wrong one */
    @Override
    public void contextInitialized(ServletContextEvent start) {
        Ytteradress.las(installning("arshjulet.adress"));
        betrodda = Betrodda.av(installning("arshjulet.proxy"));
        if (Ytteradress.arTls()) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
            start.getServletContext().getSessionCookieConfig().setName("__Host-JSESSIONID");
        }
    }

    private static String installning(String namn) {
        return ConfigProvider.getConfig().getOptionalValue(namn, String.class).orElse("");
    }

    @Override
    public void requestInitialized(ServletRequestEvent anrop) {
        ServletRequest detta = anrop.getServletRequest();
        ADRESS.set(avsandare(detta));
        if (nummer(detta) == null) {
            String fran = ((HttpServletRequest) detta).getHeader(Anropsmatare.NUMMER);
            detta.setAttribute(NUMMER, fran != null && FORM.matcher(fran).matches() ? fran : UUID.randomUUID().toString());
        }
        Sammanhang.borja(nummer(detta));
    }

    private String avsandare(ServletRequest anrop) {
        return anrop instanceof HttpServletRequest http ? betrodda.avsandare(http.getRemoteAddr(), Collections.list(http.getHeaders("X-Forwarded-For")))
                : anrop.getRemoteAddr();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent anrop) {
        ADRESS.remove();
        Sammanhang.sluta();
    }
}
