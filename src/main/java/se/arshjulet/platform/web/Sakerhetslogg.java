package se.arshjulet.platform.web;

import java.util.logging.Logger;

/**
 * What a reviewer of security asks of the server's log: who came in and who did not, and what was refused. One line per event, words that a machine
 * finds; what came from outside is cut short and can never begin a line of its own (OWASP ASVS 5.0, 16.3 and 16.4.1).
 */
public final class Sakerhetslogg {

    private static final Logger LOGG = Logger.getLogger("se.arshjulet.sakerhet");
    private static final int LANGST = 200;

    private Sakerhetslogg() {
    }

    /** Something that is as it should be: a log-in, a log-out. */
    public static void hande(String vad, String... namnOchVarden) {
        LOGG.info(() -> rad(vad, namnOchVarden));
    }

    /** Something that was refused. */
    public static void nekat(String vad, String... namnOchVarden) {
        LOGG.warning(() -> rad(vad, namnOchVarden));
    }

    static String rad(String vad, String... namnOchVarden) {
        StringBuilder rad = new StringBuilder("security event=").append(vad).append(" address=").append(ofarlig(Anropare.adress()));
        for (int i = 0; i + 1 < namnOchVarden.length; i += 2) {
            rad.append(' ').append(namnOchVarden[i]).append('=').append(ofarlig(namnOchVarden[i + 1]));
        }
        return rad.toString();
    }

    /** No line breaks, no blanks that would begin a new word, none of the signs that turn or hide a text. */
    private static String ofarlig(String varde) {
        String rent = String.valueOf(varde).replaceAll("[\\s\\p{C}\\u2028\\u2029=\"]", "_");
        return rent.length() <= LANGST ? rent : rent.substring(0, LANGST) + "…";
    }
}
