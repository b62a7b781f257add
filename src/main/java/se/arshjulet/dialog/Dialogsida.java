package se.arshjulet.dialog;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of the dialog.
 *
 * @param sida from 1
 */
public record Dialogsida(List<Dialograd> rader, long totalt, int sida) {

    static final int RADER = 25;

    public int sidor() {
        return Sidantal.av(totalt, RADER);
    }
}
