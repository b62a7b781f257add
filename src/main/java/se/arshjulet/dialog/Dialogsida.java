package se.arshjulet.dialog;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * En sida av dialogen.
 *
 * @param sida från 1
 */
public record Dialogsida(List<Dialograd> rader, long totalt, int sida) {

    static final int RADER = 25;

    public int sidor() {
        return Sidantal.av(totalt, RADER);
    }
}
