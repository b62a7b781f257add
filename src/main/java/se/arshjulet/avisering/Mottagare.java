package se.arshjulet.avisering;

import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Franvaro;
import se.arshjulet.organisation.Roll;

/**
 * Whom something about a task concerns.
 *
 * @param alla  the users, read once for many tasks
 * @param borta those who are away today, with their substitutes
 */
record Mottagare(List<Anvandare> alla, List<Franvaro> borta, Uppgiftsgrind grind) {

    /** Whoever has the task, and whoever is there instead and may do it; when nobody has it, all who could take it. An auditor's is given, never taken: by the direktör. */
    List<Anvandare> av(Uppgift uppgift) {
        if (uppgift.arLedig()) {
            return uppgift.getRoll() == Roll.YRKESREVISOR ? med(Roll.REVISIONSDIREKTOR) : alla.stream().filter(a -> grind.kanTa(uppgift, a)).toList();
        }
        return Stream.concat(alla.stream().filter(a -> uppgift.harTagitsAv(a.getAnvandarnamn())), ersattare(uppgift)).toList();
    }

    private Stream<Anvandare> ersattare(Uppgift uppgift) {
        return borta.stream().filter(f -> uppgift.harTagitsAv(f.getAnvandare().getAnvandarnamn()))
                .filter(f -> f.getErsattare().kanErsatta(f.getAnvandare()) && grind.kanErsatta(uppgift, f.getErsattare())).map(Franvaro::getErsattare);
    }

    List<Anvandare> med(Roll roll) {
        return alla.stream().filter(a -> a.har(roll)).toList();
    }
}
