package se.arshjulet.mall;

import java.util.List;
import se.arshjulet.platform.fel.Brist;

/** A draft as it was saved. {@code brister} is what stands in the way of settling it; it is kept all the same. */
public record Mallsparning(int version, List<Brist> brister) {
}
