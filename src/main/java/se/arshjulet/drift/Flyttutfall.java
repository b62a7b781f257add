package se.arshjulet.drift;

import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * How one round of a move to the newest version of a model went.
 *
 * @param flyttade processes that run on it now
 * @param redan    processes that someone else moved first, or that came to their end meanwhile
 * @param stannade why others stayed that had looked as if they could be moved
 * @param kvar     how many more can be moved, in the next round
 */
public record Flyttutfall(int flyttade, int redan, List<Brist> stannade, long kvar) {
}
