package se.arshjulet.avisering;

/**
 * What is to be told. Nothing secret: whoever reads the letter over somebody's shoulder learns that there is something to do, not what
 * has been found.
 *
 * @param omVad  what it is about, without the receiver: whoever is told about the same twice hears it once
 * @param rubrik a line
 * @param text   a few sentences
 * @param sida   where in the application, beginning with /
 */
public record Besked(String omVad, Slag slag, String rubrik, String text, String sida) {
}
