package se.arshjulet.atgardsregister;

import java.time.LocalDateTime;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Who changes something, when, and why.
 *
 * @param vem       user name, or that of the system
 * @param kommentar null where nothing needs to be said
 */
public record Andring(LocalDateTime nar, String vem, String kommentar) {

    public Andring {
        kommentar = kommentar == null || kommentar.isBlank() ? null : kommentar.strip();
    }

    /** @throws Regelbrott when it does not say why */
    void kravMotiv() {
        krav("atgardsregister.fel.motiv");
    }

    /** @throws Regelbrott when it does not say what has been done and how that can be seen */
    void kravBevis() {
        krav("atgardsregister.fel.bevis");
    }

    private void krav(String fel) {
        if (kommentar == null) {
            throw new Regelbrott("kommentar", fel);
        }
    }
}
