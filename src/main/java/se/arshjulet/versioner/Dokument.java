package se.arshjulet.versioner;

import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Roll;

/**
 * What the versions are of: the form of one step in a nämnd's year, or the year's whole content.
 *
 * @param arende the case
 * @param kod  the same for every task that writes the same texts: the report when it is first written and when it has been sent back
 * @param namn of the task it was saved in, as a reader knows it
 * @param roll whose texts they are
 */
public record Dokument(Arendeid arende, String kod, String namn, Roll roll) {

    /** The code of the year's whole content, as an import leaves it. */
    public static final String HELHETEN = "innehall";
}
