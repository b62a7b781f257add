package se.arshjulet.inkorg;

import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * What came of saving a form.
 *
 * @param version to save with next time
 * @param fel     what could not be understood; empty when all is recorded
 */
public record Sparad(int version, List<Brist> fel) {
}
