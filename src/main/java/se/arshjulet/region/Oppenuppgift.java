package se.arshjulet.region;

import java.time.LocalDate;
import se.arshjulet.organisation.Roll;

/**
 * A task that is open in a case.
 *
 * @param arende      the årsgranskning it is in, else null
 * @param fordjupad   the fördjupade granskningen it is in, else null
 * @param handlaggare the name of whoever has it, null while nobody does
 */
record Oppenuppgift(Long arende, Long fordjupad, String namn, Roll roll, String handlaggare, LocalDate forfaller) {
}
