package se.arshjulet.atgardsregister;

import java.util.List;
import java.util.SortedMap;

/**
 * What there is in the register to choose among.
 *
 * @param namnder names by short name, in Swedish order
 * @param aren    the latest first
 * @param omraden names by code
 */
public record Registerval(SortedMap<String, String> namnder, List<Integer> aren, SortedMap<String, String> omraden) {
}
