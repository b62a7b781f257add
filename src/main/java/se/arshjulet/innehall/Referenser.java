package se.arshjulet.innehall;

import java.util.Map;
import java.util.Set;

/**
 * What a document may refer to.
 *
 * @param namnd         short name of the nämnd the content is for
 * @param ar            the year the content is for
 * @param namnder       short names of all nämnder
 * @param forvaltningar short names of the nämnd's förvaltningar
 * @param byraer        names of the firms that make statements
 * @param omraden       codes of the template's areas, each with the number of steps of its scale, 0 without one
 * @param delomradessteg the number of steps of the scale of delområden and fördjupade granskningar, 0 without one
 */
public record Referenser(String namnd, int ar, Set<String> namnder, Set<String> forvaltningar, Set<String> byraer,
        Map<String, Integer> omraden, int delomradessteg) {
}
