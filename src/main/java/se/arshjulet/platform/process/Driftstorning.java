package se.arshjulet.platform.process;

import java.util.Date;

/**
 * A step of the engine that has failed more often than it is retried by itself.
 *
 * @param jobb     the engine's id of it
 * @param arende   business key of the year, such as NORV-2023
 * @param aktivitet id of the activity in the model
 * @param orsak    what the last failure said
 * @param tid      when it was due
 */
public record Driftstorning(String jobb, String arende, String aktivitet, String orsak, Date tid) {
}
