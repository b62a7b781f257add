package se.arshjulet.sakerhetskopia;

import java.nio.file.Path;
import se.arshjulet.platform.persistence.Databas;

/** The keys that lie in files beside the database, and without which some of what is in it is of no use. */
enum Kopienyckel {

    /** Signs the revisionslogg. */
    LOGG("revisionslogg.nyckel", "arshjulet.logg.nyckel"),
    /** The secrets of the apps for one-time codes are encrypted with it. */
    KODER("koder.nyckel", "arshjulet.koder.nyckel");

    private final String filnamn;
    private final String installning;

    Kopienyckel(String filnamn, String installning) {
        this.filnamn = filnamn;
        this.installning = installning;
    }

    Path iKopia(Path kopia) {
        return kopia.resolve(filnamn);
    }

    /** Where the settings of a server that does not run have it. */
    Path plats(Path data) {
        return Path.of(Databas.installning(installning, data.resolve(filnamn).toString()));
    }
}
