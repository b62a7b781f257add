package se.arshjulet.inkorg;

import java.util.List;

/** What the inbox can be filtered by: short names of nämnder, and years. */
public record Filterval(List<String> namnder, List<Integer> aren) {
}
