package se.arshjulet.begaran;

/**
 * En begäran som den visas.
 *
 * @param sandAv personens namn
 * @param sen    nämnden har inte lämnat i tid
 */
public record Begaransvy(Begaran begaran, String sandAv, boolean sen) {
}
