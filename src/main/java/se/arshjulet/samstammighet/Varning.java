package se.arshjulet.samstammighet;

import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Brist;

/**
 * Something that does not agree, and where.
 *
 * @param regel the rule that found it
 * @param sak   what it concerns, such as {@code delomrade:V7}
 * @param text  the field to look at (empty when it is not on the drafting page), the sentence, and the values that the rule saw
 */
public record Varning(String regel, String sak, Grad grad, Brist text) {

    private static final int TECKEN = 12;

    /** A notering (a rounding, a dash) needs no motive; a varning asks for one. */
    public enum Grad { VARNING, NOTERING }

    /** The same as long as the warning is about the same thing and has seen the same values: a changed figure is a new question. */
    public String nyckel() {
        return regel + "/" + sak + "/" + fingeravtryck(text.nyckel() + text.varden());
    }

    /** Whether a motive under this key was about the same thing, whatever the values were then. */
    boolean galler(String annanNyckel) {
        return annanNyckel.startsWith(regel + "/" + sak + "/");
    }

    public boolean kravMotiv() {
        return grad == Grad.VARNING;
    }

    /** The same warning, seen from a form that has the utkast as a part. */
    public Varning under(String del) {
        return text.falt().isEmpty() || del.isEmpty() ? this : new Varning(regel, sak, grad, text.under(del));
    }

    /** For what has no name of its own that is short enough. */
    static String fingeravtryck(String varden) {
        return Fingeravtryck.av(varden).substring(0, TECKEN);
    }
}
