package se.arshjulet.platform.process;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A {@code DELETE} or {@code UPDATE} whose whole condition is {@code C IN (SELECT …)}. Derby reads every row of the table
 * for it, and locks each on its way; with a value at hand it uses the index.
 *
 * @param borjan          up to and including {@code WHERE C}
 * @param urval           the inner {@code SELECT}
 * @param parametrarFore  how many of the statement's parameters stand before the inner {@code SELECT}
 */
record Delfraga(String borjan, String urval, int parametrarFore) {

    private static final Pattern MONSTER = Pattern.compile(
            "\\s*((?:delete\\s+from|update)\\s(?:(?!\\bwhere\\b)[^('])*\\bwhere\\s+[\\w.]+)\\s+in\\s*\\(\\s*(select\\s.*)\\)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static Optional<Delfraga> i(String sql) {
        var traff = MONSTER.matcher(sql);
        return traff.matches() && arHel(traff.group(2))
                ? Optional.of(new Delfraga(traff.group(1), traff.group(2).strip(), antalParametrar(traff.group(1))))
                : Optional.empty();
    }

    /** The statement for one value: {@code … WHERE C = ?}. */
    String medEttVarde() {
        return borjan + " = ?";
    }

    /** The parenthesis that ends the statement is the one that begins the inner SELECT: {@code C in (…) or D in (…)} is not. */
    private static boolean arHel(String urval) {
        int djup = 0;
        boolean text = false;
        for (char tecken : urval.toCharArray()) {
            text ^= tecken == '\'';
            if (!text) {
                djup += tecken == '(' ? 1 : tecken == ')' ? -1 : 0;
            }
            if (djup < 0) {
                return false;
            }
        }
        return djup == 0;
    }

    private static int antalParametrar(String sql) {
        return (int) sql.chars().filter(tecken -> tecken == '?').count();
    }
}
