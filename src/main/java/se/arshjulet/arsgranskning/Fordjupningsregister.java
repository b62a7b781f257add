package se.arshjulet.arsgranskning;

import java.util.Optional;
import se.arshjulet.organisation.Anvandare;

/**
 * The fördjupade granskningar, as the inbox and the versions need to know them: these come earlier in the line, so the module that
 * has them answers.
 */
public interface Fordjupningsregister {

    /** @param titel what it is called @param ar the year whose revisionsplan it stands in */
    record Fordjupningsrad(String titel, int ar) {
    }

    /** Empty when there is no such one. */
    Optional<Fordjupningsrad> rad(Long fordjupadId);

    /** Whether this person works in it: in its team or leading the office. An auditor's task is only for those. */
    boolean arbetar(Long fordjupadId, Anvandare vem);

    /** Whether this person may see where it stands. */
    boolean far(Long fordjupadId, Anvandare vem);
}
