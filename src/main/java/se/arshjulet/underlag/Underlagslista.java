package se.arshjulet.underlag;

import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;

/**
 * The underlag of a case.
 *
 * @param tabeller     how many have been read, by id of the underlag
 * @param hanvisningar how many point at it, by id of the underlag
 * @param namn         of those who have put them in, by user name
 */
public record Underlagslista(Arsgranskning arsgranskning, List<Underlag> alla, Map<Long, Long> tabeller, Map<Long, Long> hanvisningar, Map<String, String> namn) {

    public boolean isOppen() {
        return arsgranskning.getStatus() == Arsgranskning.Status.PAGAENDE;
    }
}
