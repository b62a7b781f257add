package se.arshjulet.organisation;

import java.util.List;
import java.util.Set;

/**
 * What a module knows that a person has open. Shown before anything is moved, moved when another auditor takes over,
 * and keeps anybody from leaving with it undone.
 */
public interface Portfolj {

    List<Ansvar> ansvar(Anvandare vem);

    /** All that is binding goes to the new one, who is an active yrkesrevisor. */
    void overlat(Anvandare fran, Anvandare till);

    /** What the person has taken out of a group in the roles goes back to the group. */
    void slapp(Anvandare vem, Set<Roll> roller);
}
