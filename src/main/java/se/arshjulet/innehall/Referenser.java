package se.arshjulet.innehall;

import java.util.Map;
import java.util.Set;

/**
 * What a document may refer to.
 *
 * @param namnd         short name of the nämnd the content is for
 * @param ar            the year the content is for
 * @param namnder       short names of all nämnder
 * @param forvaltningar short names of the förvaltningar that the nämnd has that year
 * @param forvaltningarHittills short names of those that it has or has had that year, which an earlier year's point may concern
 * @param byraer        names of the firms that make statements
 * @param kallor        report and rekommendation that the year's förbättringsområden name already: they may go on doing so, whatever has become of the report
 * @param tidigare      how many points of earlier years the year holds already of each key: an export of it may be read in again
 * @param omraden       codes of the template's areas, each with the number of steps of its scale, 0 without one
 * @param delomradessteg the number of steps of the scale of delområden and fördjupade granskningar, 0 without one
 */
public record Referenser(String namnd, int ar, Set<String> namnder, Set<String> forvaltningar, Set<String> forvaltningarHittills, Set<String> byraer, Set<Object> kallor,
        Map<Object, Long> tidigare, Map<String, Integer> omraden, int delomradessteg) {
}
