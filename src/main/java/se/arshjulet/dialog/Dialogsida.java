package se.arshjulet.dialog;

import java.util.List;

/**
 * En sida av dialogen.
 *
 * @param sida från 1
 */
public record Dialogsida(List<Dialograd> rader, long totalt, int sida) {

    static final int RADER = 25;

    public int sidor() {
        return (int) Math.max(1, (totalt + RADER - 1) / RADER);
    }
}
