package se.arshjulet.platform.process;

import java.util.Map;

/**
 * How Derby waits for locks, how many compiled statements it keeps, and how many rows it sorts without putting them on disk: when memory is
 * short it does so after a thousand or so, and then cannot read back every text (CLOB) of them. Derby reads these once, when it boots,
 * so {@link #satt()} comes before the first connection. What an administrator has set on the command line wins.
 */
public final class DerbyEgenskaper {

    static final Map<String, String> VARDEN = Map.of(
            "derby.locks.deadlockTimeout", "2",
            "derby.locks.waitTimeout", "20",
            "derby.locks.escalationThreshold", "100000",
            "derby.language.statementCacheSize", "1000",
            "derby.storage.sortBufferMax", "100000");

    private DerbyEgenskaper() {
    }

    public static void satt() {
        VARDEN.forEach((namn, varde) -> {
            if (System.getProperty(namn) == null) {
                System.setProperty(namn, varde);
            }
        });
    }
}
