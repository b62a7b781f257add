package se.arshjulet.inloggning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.logging.Logger;
import se.arshjulet.organisation.Inloggad;

/**
 * The key that a page keeps what its user is typing under, until it is saved (fliklager.js): the user's own, the same after another log-in,
 * on another node and after a restart. It is given to pages of its user only, and never stored by the browser (ASVS 14.3.3, ADR 44).
 */
@Named
@RequestScoped
public class Fliknyckel {

    private static final String ANDAMAL = "arshjulet/flik/1/";
    private static final Logger LOGG = Logger.getLogger(Fliknyckel.class.getName());

    @Inject
    Kodvalv valv;

    @Inject
    Inloggad inloggad;

    /** @return 256 bits in Base64; empty when the installation's key cannot be read: then nothing is kept, and the page warns before it is left */
    public String getNyckel() {
        try {
            return Base64.getEncoder().encodeToString(valv.harledd(ANDAMAL + getVem()));
        } catch (IllegalStateException e) {
            LOGG.warning(() -> "What is typed is not kept in the browser: " + e.getMessage());
            return "";
        }
    }

    /** Whose it is, where what is kept is looked for: a number, which says nothing to others. */
    public Long getVem() {
        return inloggad.anvandare().getId();
    }
}
