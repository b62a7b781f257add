package se.arshjulet.underlag;

import se.arshjulet.platform.fel.Brist;

/**
 * Something in a table that its reader must know, with file, sheet and cell.
 *
 * @param stoppar it is not understood, and nothing of the table is taken in before it is
 */
public record Anmarkning(boolean stoppar, Brist brist) {

    static Anmarkning fel(String falt, String nyckel, Object... varden) {
        return new Anmarkning(true, Brist.i(falt, nyckel, varden));
    }

    static Anmarkning upplysning(String nyckel, Object... varden) {
        return new Anmarkning(false, Brist.i("", nyckel, varden));
    }
}
