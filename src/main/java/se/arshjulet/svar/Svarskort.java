package se.arshjulet.svar;

import java.util.List;

/**
 * What the case page shows of answers and criticism.
 *
 * @param visas whether it is for the reader at all
 */
public record Svarskort(boolean visas, List<Svar> svaren, List<Kritik> kritik) {
}
