package se.arshjulet.platform.persistence;

import se.arshjulet.platform.fel.Regelbrott;

/** So many are at work that one's turn has not come ({@link Turordning}). Nothing has been done, and it can be tried again. */
public class Trangsel extends Regelbrott {

    private static final long serialVersionUID = 1L;

    public Trangsel() {
        super("", "platform.fel.trangsel");
    }
}
