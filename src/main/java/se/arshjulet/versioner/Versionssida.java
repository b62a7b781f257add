package se.arshjulet.versioner;

import java.util.List;
import se.arshjulet.platform.Sidantal;

/**
 * A page of versions, the newest first.
 *
 * @param arende what the case is called, "NORV 2023"
 */
public record Versionssida(String arende, List<Versionsrad> versioner, long totalt, int sida) {

    static final int ANTAL = 50;

    public int sidor() {
        return Sidantal.av(totalt, ANTAL);
    }

    /** The version of the same document before this one, or null when it is not on this page. */
    public Versionsrad fore(Versionsrad rad) {
        return fore(rad, false);
    }

    /** What had been handed in before this was: the report that was sent back, when this is the one that came again. */
    public Versionsrad inlamnadFore(Versionsrad rad) {
        return rad.slag() == Versionsslag.INLAMNAD ? fore(rad, true) : null;
    }

    private Versionsrad fore(Versionsrad rad, boolean inlamnad) {
        return versioner.stream().skip(versioner.indexOf(rad) + 1L).filter(v -> v.dokument().equals(rad.dokument()))
                .filter(v -> !inlamnad || v.slag() == Versionsslag.INLAMNAD).findFirst().orElse(null);
    }
}
