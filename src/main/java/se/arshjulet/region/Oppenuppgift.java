package se.arshjulet.region;

import java.time.LocalDate;
import se.arshjulet.organisation.Roll;

/**
 * A task that is open in a case.
 *
 * @param handlaggare the name of whoever has it, null while nobody does
 */
record Oppenuppgift(Long arende, String namn, Roll roll, String handlaggare, LocalDate forfaller) {
}
