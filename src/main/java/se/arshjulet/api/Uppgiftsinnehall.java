package se.arshjulet.api;

import java.util.List;
import se.arshjulet.inkorg.Oppnad;

/**
 * A task with its form.
 *
 * @param version  to send back when saving
 * @param formular the form; which fields it has depends on the kind of task
 * @param saknas   what is missing before it can be completed
 */
public record Uppgiftsinnehall(Uppgiftsbild uppgift, int version, Object formular, List<Problem.Falt> saknas) {

    static Uppgiftsinnehall av(Oppnad<Object> oppnad) {
        return new Uppgiftsinnehall(Uppgiftsbild.av(oppnad.uppgift()), oppnad.version(), oppnad.formular(),
                oppnad.brister().stream().map(Problem.Falt::av).toList());
    }
}
