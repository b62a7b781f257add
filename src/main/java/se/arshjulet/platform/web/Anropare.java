package se.arshjulet.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the request that this thread works on comes from: who connected, or whom a proxy of ours says it has called for. */
@WebListener
public class Anropare implements ServletRequestListener, ServletContextListener {

    private static final ThreadLocal<String> ADRESS = new ThreadLocal<>();

    private volatile Betrodda betrodda = Betrodda.av("");

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
        ADRESS.set(avsandare(anrop.getServletRequest()));
    }

    private String avsandare(ServletRequest anrop) {
        return anrop instanceof HttpServletRequest http ? betrodda.avsandare(http.getRemoteAddr(), Collections.list(http.getHeaders("X-Forwarded-For")))
                : anrop.getRemoteAddr();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent anrop) {
        ADRESS.remove();
    }
}
