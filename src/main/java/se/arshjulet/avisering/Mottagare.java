package se.arshjulet.avisering;

import java.util.List;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;

/**
 * Whom something about a task concerns.
 *
 * @param alla the users, read once for many tasks
 */
record Mottagare(List<Anvandare> alla, Uppgiftsgrind grind) {

    /** Whoever has the task; when nobody has, all who could take it. An auditor's is given, never taken. */
    List<Anvandare> av(Uppgift uppgift) {
        if (uppgift.arLedig()) {
            return uppgift.getRoll() == Roll.YRKESREVISOR ? List.of() : alla.stream().filter(a -> grind.kanTa(uppgift, a)).toList();
        }
        return alla.stream().filter(a -> uppgift.harTagitsAv(a.getAnvandarnamn())).toList();
    }

    List<Anvandare> med(Roll roll) {
        return alla.stream().filter(a -> a.har(roll)).toList();
    }
}
