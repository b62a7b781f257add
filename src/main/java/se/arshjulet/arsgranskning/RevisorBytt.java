package se.arshjulet.arsgranskning;

/**
 * An årsgranskning under way has got another yrkesrevisor, who already has the tasks of the former. Whoever knows something about
 * the former in the granskning sees to it that it is right for the new one.
 */
public record RevisorBytt(Arsgranskning granskning) {
}
