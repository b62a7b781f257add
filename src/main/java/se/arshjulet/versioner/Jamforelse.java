package se.arshjulet.versioner;

import java.util.List;
import se.arshjulet.arsgranskning.Arendeid;

/**
 * Two versions beside each other.
 *
 * @param fran     the older
 * @param till     the newer
 * @param andringar the texts that differ, in the order of the form
 */
public record Jamforelse(Arendeid arende, Versionsrad fran, Versionsrad till, List<Andring> andringar) {

    /**
     * A text that differs.
     *
     * @param falt      its name in both versions
     * @param rubriker  of the rows it stands in
     * @param led       what the field is called, as a key
     * @param bitar     what is the same, gone and new; empty when only the formatting differs
     * @param aterstall whether it stood in the older version, so that it can be taken back
     */
    public record Andring(String falt, List<String> rubriker, String led, List<Textskillnad.Bit> bitar, boolean aterstall) {

        public String rubrik() {
            return String.join(" – ", rubriker);
        }
    }
}
