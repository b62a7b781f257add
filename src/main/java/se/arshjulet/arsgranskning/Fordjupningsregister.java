package se.arshjulet.arsgranskning;

import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;

/**
 * The fördjupade granskningar, as the inbox and the versions need to know them: these come earlier in the line, so the module that
 * has them answers.
 */
public interface Fordjupningsregister {

    /** @param titel what it is called @param ar the year whose revisionsplan it stands in */
    record Fordjupningsrad(String titel, int ar) {
    }

    /**
     * One that is worked in a project.
     *
     * @param affarsnyckel  the engine's key of it
     * @param projektledare user name; null while nobody has been appointed
     * @param pagar         its report is being written
     * @param namnder       those it concerns and that still exist
     */
    record Fordjupningsprojekt(Long id, String titel, String affarsnyckel, String projektledare, boolean pagar, List<Namnd> namnder) {
    }

    /** Empty when there is no such one, or when it was only recorded. */
    Optional<Fordjupningsprojekt> projekt(Long fordjupadId);

    /** Whether the logged-in user may read what belongs to the work in it. */
    boolean laser(Long fordjupadId);

    /** Empty when there is no such one. */
    Optional<Fordjupningsrad> rad(Long fordjupadId);

    /** Whether this person works in it: in its team or leading the office. An auditor's task is only for those. */
    boolean arbetar(Long fordjupadId, Anvandare vem);

    /** Whether this person may see where it stands. */
    boolean far(Long fordjupadId, Anvandare vem);
}
