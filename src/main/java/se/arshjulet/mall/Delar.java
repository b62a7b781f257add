package se.arshjulet.mall;

import java.util.List;

/** A list that is left out of the template is empty. */
final class Delar {

    private Delar() {
    }

    static <T> List<T> av(List<T> delar) {
        return delar == null ? List.of() : List.copyOf(delar);
    }
}
