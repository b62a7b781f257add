package se.arshjulet.platform.fel;

import java.util.List;

/**
 * One thing that is wrong or missing, told so that a person can mend it.
 *
 * @param falt   path of the field in the form, such as {@code risker[2].plan.sannolikhet}; empty for the form as a whole
 * @param nyckel key of the sentence in {@code texter.properties}
 * @param varden what is put into the sentence's placeholders
 */
public record Brist(String falt, String nyckel, List<Object> varden) {

    public Brist {
        varden = List.copyOf(varden);
    }

    public static Brist i(String falt, String nyckel, Object... varden) {
        return new Brist(falt, nyckel, List.of(varden));
    }

    /** The same fault, seen from the form that holds the part: {@code risker[2].} + {@code plan.sannolikhet}. */
    public Brist under(String prefix) {
        return new Brist(falt.isEmpty() ? prefix : prefix + "." + falt, nyckel, varden);
    }
}
