package se.arshjulet.inkorg;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * What one kind of user task asks of its handläggare: the page and the REST resource both work through it.
 * A phase implements it once per user task; {@link InkorgService} finds it by {@link #nyckel()},
 * has checked before every call that the task is the caller's, and runs the call in a transaction.
 *
 * @param <F> the form: a plain bean whose typed-in values (amounts, dates, numbers) are strings, so that nothing typed is lost
 */
public interface Uppgiftsformular<F> {

    /** The id of the user task in its BPMN model. */
    String nyckel();

    Class<F> typ();

    /** Whose versions its texts are: tasks that write the same texts say the same. */
    default String dokument(Uppgift uppgift) {
        if (uppgift.getFordjupadId() != null) {
            return Stream.of(nyckel(), uppgift.getNamnd(), uppgift.getForemalId()).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(":"));
        }
        return uppgift.getSteg() == null ? nyckel() : nyckel() + ":" + uppgift.getSteg();
    }

    /** The sentences that tell whoever a new task is for ({@code avisering.uppgift.…}); empty when something else tells it already. */
    default String avisering() {
        return "tilldelad";
    }

    /**
     * Where whoever late tasks have been raised to sees how they stand, without being let in to what is written in them.
     *
     * @param uppgifter of this kind, to be answered with as many queries however many they are
     * @return the address of each, by its id
     */
    default Map<Long, String> lyftsidor(List<Uppgift> uppgifter) {
        return uppgifter.stream().collect(Collectors.toMap(Uppgift::getId, Uppgift::getArendesida));
    }

    /**
     * Whether this person may have the task at all, beyond role and nämnd: nobody reviews own work.
     *
     * @throws Regelbrott when not
     */
    default void provaHandlaggare(Uppgift uppgift, Anvandare vem) {
    }

    /** The user name of whom the task is about, when it is nobody else's to do: it does not go with that person's other tasks to another. */
    default Optional<String> galler(Uppgift uppgift) {
        return Optional.empty();
    }

    /** Whether all whom the task is for write in it side by side, without one of them taking it first. */
    default boolean delad() {
        return false;
    }

    /**
     * Whether this person may do the task in the place of someone who is away. What holds for whoever has a task holds for the substitute;
     * a task that is about the person who has it is nobody else's.
     *
     * @throws Regelbrott when not
     */
    default void provaErsattare(Uppgift uppgift, Anvandare vem) {
        provaHandlaggare(uppgift, vem);
    }

    /** The form as recorded now. */
    F las(Uppgift uppgift);

    /**
     * Records the form. May be incomplete, may not be wrong. The rows of a {@link Radformular} have their ids afterwards.
     *
     * @throws Regelbrott naming every field that cannot be understood; nothing is recorded then
     */
    void spara(Uppgift uppgift, F formular);

    /** What is missing before the task can be completed; empty when nothing is. */
    List<Brist> brister(Uppgift uppgift);

    /**
     * The decision the task ends with: changes the state of the phase's entity. Called after {@link #spara} and when {@link #brister} is empty.
     *
     * @return the process variables that the model decides by, often none
     */
    Map<String, Object> slutfor(Uppgift uppgift, F formular);

    /** Whether the task is done when one of those it is for has completed it. If not, it goes back to the others. */
    default boolean klarForAlla(Uppgift uppgift) {
        return true;
    }
}
