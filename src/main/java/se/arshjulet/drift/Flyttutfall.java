package se.arshjulet.drift;

import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * How a move to the newest version of a model went.
 *
 * @param flyttade processes that run on it now
 * @param stannade why others stayed that had looked as if they could be moved
 */
public record Flyttutfall(int flyttade, List<Brist> stannade) {
}
