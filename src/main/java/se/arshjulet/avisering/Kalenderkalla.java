package se.arshjulet.avisering;

import java.util.stream.Stream;
import se.arshjulet.organisation.Anvandare;

/** A phase that has days for a user's calendar offers them so: only of what the user may see on the pages. */
public interface Kalenderkalla {

    Stream<Kalenderpost> poster(Anvandare vem);
}
