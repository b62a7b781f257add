package se.arshjulet.rapport;

import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;

/**
 * A template with the content of a year, for a page.
 *
 * @param utanPlats what of the year the template has no place for, in whole sentences
 * @param html      the report as it would be
 */
public record Mallvisning(String mall, int utgava, Arsgranskning granskning, List<String> utanPlats, String html) { }
