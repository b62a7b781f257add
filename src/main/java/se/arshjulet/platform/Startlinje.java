package se.arshjulet.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** No page is served before the start order has run to its end; if it fails, none is. */
@WebListener
public class Startlinje implements ServletContextListener {

    /** Set for the runnable jar, which ends the process when it is not there. */
    private static final String STARTAD = "arshjulet.startad";
    /** Set for it too: what it is to say. */
    private static final String STARTFEL = "arshjulet.startfel";

    @Inject
    Startordning ordning;

    @Inject
    Stoppsignal stopp;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            ordning.invanta();
        } catch (IllegalStateException stopp) {
            String mening = Startfel.mening(stopp);
            if (mening != null) {
                System.setProperty(STARTFEL, mening);
            }
            throw stopp;
        }
        stopp.lyssna();
        System.setProperty(STARTAD, "true");
    }
}
