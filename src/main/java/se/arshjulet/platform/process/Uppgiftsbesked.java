package se.arshjulet.platform.process;

import java.time.LocalDate;

/**
 * What the engine tells of a user task, fired as a CDI event in the engine's own transaction.
 *
 * @param handelse        what happened
 * @param motornsId       the engine's id of the task
 * @param process         id of the BPMN process, which is also the name of the phase
 * @param nyckel          id of the user task in the model
 * @param arsgranskningId the case, or null when it is a fördjupad granskning
 * @param fordjupadId     the case, or null when it is an årsgranskning
 * @param namndId         the nämnd that a task of a fördjupad granskning is for, or null
 * @param foremalId       the row within the case that the task is about, or null
 * @param steg            key in the year plan, such as {@code granskning-MARS}
 * @param handlaggare     user name, or null when nobody has it
 * @param roll            name of the candidate group, or null when the model names a person
 * @param forfaller       due date, or null
 */
public record Uppgiftsbesked(Handelse handelse, String motornsId, String process, String nyckel, String namn,
                             Long arsgranskningId, Long fordjupadId, Long namndId, Long foremalId, String steg, String handlaggare, String roll, LocalDate forfaller) {

    /** A task is created, changes hands or date, and is gone: completed or cancelled. */
    public enum Handelse { SKAPAD, ANDRAD, BORTA }
}
