package se.arshjulet.begaran;

/**
 * A begäran as it is shown.
 *
 * @param sandAv name of the person
 * @param sen    the nämnd has not handed it in in time
 */
public record Begaransvy(Begaran begaran, String sandAv, boolean sen) {
}
