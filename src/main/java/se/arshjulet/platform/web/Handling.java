package se.arshjulet.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;
import se.arshjulet.platform.fel.Regelbrott;

/** What the button of a page does: it goes well and is told, or a rule is broken and told at the field. */
@RequestScoped
public class Handling {

    @Inject
    Faltfel faltfel;

    /** @return whether it went well */
    public boolean gor(Runnable arbete) {
        try {
            arbete.run();
            return true;
        } catch (Regelbrott nej) {
            faltfel.lagg(nej);
            return false;
        }
    }

    /**
     * Goes to a page with a word on what was done, so that a reload does not do it again.
     *
     * @param sida the whole address, within the application; only ours, since nothing in it is encoded
     */
    public void klart(String sida, String nyckel, Object... varden) {
        Nastasida.klart(Texter.text(nyckel, varden));
        Faces.redirect(sida);
    }
}
