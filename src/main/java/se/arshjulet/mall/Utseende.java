package se.arshjulet.mall;

/**
 * What the report looks like.
 *
 * @param numrerade whether the headings are numbered
 * @param accent    colour of headings and rules, {@code #rrggbb}
 * @param logotyp   null when the office has none
 */
public record Utseende(boolean numrerade, String accent, Logotyp logotyp) {

    static final Utseende VANLIGT = new Utseende(false, "#17465c", null);
    /** The surface that the report lies on in the dark scheme, see tokens.css. */
    private static final Farg MORK_SIDA = Farg.av("#1c2324");

    public Utseende {
        accent = accent == null ? "#17465c" : accent;
    }

    /** The accent on a screen in the dark scheme, light enough to be read there. */
    public String accentMork() {
        return Farg.av(accent).ljusareMot(MORK_SIDA).toString();
    }
}
