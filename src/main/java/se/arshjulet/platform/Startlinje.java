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

    @Inject
    Startordning ordning;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ordning.invanta();
        System.setProperty(STARTAD, "true");
    }
}
