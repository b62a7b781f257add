package se.arshjulet.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * A word on what was done, for the page that the browser is sent to next. Kept in the session and not in Faces' flash, whose cookie can be given
 * neither a name nor a prefix (ASVS 3.3.1).
 */
@Named
@RequestScoped
public class Nastasida {

    private static final String SESSION = "arshjulet.besked";

    public static void klart(String text) {
        lagg(FacesMessage.SEVERITY_INFO, text);
    }

    public static void fel(String text) {
        lagg(FacesMessage.SEVERITY_ERROR, text);
    }

    private static void lagg(Severity allvar, String text) {
        HttpSession session = Faces.getRequest().getSession();
        List<FacesMessage> alla = vantande(session);
        alla.add(new FacesMessage(allvar, text, text));
        session.setAttribute(SESSION, alla);
    }

    /** Before a page is written: what waits is told there, once. */
    public void visa() {
        HttpSession session = Faces.isPostback() ? null : Faces.getRequest().getSession(false);
        if (session != null && session.getAttribute(SESSION) != null) {
            vantande(session).forEach(besked -> Faces.getContext().addMessage(null, besked));
            session.removeAttribute(SESSION);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<FacesMessage> vantande(HttpSession session) {
        Object alla = session.getAttribute(SESSION);
        return alla == null ? new ArrayList<>() : new ArrayList<>((List<FacesMessage>) alla);
    }
}
