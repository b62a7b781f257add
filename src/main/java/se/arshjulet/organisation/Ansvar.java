package se.arshjulet.organisation;

/**
 * Something open that a person has in hand.
 *
 * @param slag     what it is; the text is named {@code organisation.ansvar.<slag>}
 * @param vad      which one, as it is told to a human being: «NORV 2023»
 * @param roll     the role in which the person has it; null when it depends on all of them
 * @param bindande does not go back to a group: somebody must take over before the person leaves or loses the role
 */
public record Ansvar(Slag slag, String vad, Roll roll, boolean bindande) {

    /** Comes along when another yrkesrevisor takes over; the rest is a group's, or is chosen in a place of its own. */
    public boolean kanOverlatas() {
        return bindande && slag != Slag.ENSAM && slag != Slag.ERSATTARE;
    }

    public enum Slag {
        /** Yrkesrevisor in an årsgranskning that goes on. */
        ARSGRANSKNING,
        /** Project leader or member in a fördjupad granskning. */
        PROJEKT,
        /** A task that only whoever has it can do. */
        UPPGIFT,
        /** A task that the person has taken out of a group. */
        GRUPPUPPGIFT,
        /** Tasks for a role that nobody else has. */
        ENSAM,
        /** Substitute for somebody who is away. */
        ERSATTARE
    }
}
