package se.arshjulet.underlag;

import java.util.regex.Pattern;

/** What a row of a table is. */
public enum Radroll {

    POST,
    /** Adds up rows above it. */
    SUMMA,
    /** The first and the last of a bridge. */
    START, SLUT,
    /** The forecast of the whole year, among its deviations. */
    PROGNOS,
    /** Only kept, never carried over. */
    UPPLYSNING;

    private static final Pattern SUMMARAD = Pattern.compile("(?i)(summa|totalt?|delsumma|rb[- ]förändring|förändring)\\b.*");
    private static final Pattern PROGNOSRAD = Pattern.compile("(?i).*(resultatprognos|helårsprognos|prognos för året|årsprognos).*|(?i)prognos|(?i)resultat");

    static Radroll av(Tabellsort sort, String post, boolean forsta, boolean sista) {
        boolean summa = SUMMARAD.matcher(post).matches();
        return switch (sort) {
            case BRYGGA -> forsta ? START : sista ? SLUT : summa ? SUMMA : POST;
            case KOSTNADSUTVECKLING -> summa ? SUMMA : POST;
            case AVVIKELSER -> PROGNOSRAD.matcher(post).matches() ? PROGNOS : summa ? UPPLYSNING : POST;
            default -> POST;
        };
    }
}
