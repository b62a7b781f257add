package se.arshjulet.platform.diagram;

import java.util.List;

/**
 * How a shape is painted on paper. On a screen the class of the same name takes over ({@code css/diagram.css}), so that it follows the
 * scheme. Colours that mean something always come with a symbol, a pattern or a word.
 */
public enum Stil {

    RUTNAT(null, "#dde3e6", 0.8),
    NOLLINJE(null, "#1a1f24", 1.2),
    TEXT("#1a1f24", null, 0),
    FET("#1a1f24", null, 0),
    DOV("#44525c", null, 0),
    LJUS("#ffffff", null, 0),
    RASTER(null, "#ffffff", 1.6),
    SERIE_1("#17465c", "#17465c", 2),
    SERIE_2("#a65e00", "#a65e00", 2, 7, 3),
    SERIE_3("#6b3074", "#6b3074", 2, 2, 3),
    SERIE_4("#2c6e49", "#2c6e49", 2, 9, 3, 2, 3),
    BATTRE("#2c6e49", null, 0),
    SAMRE("#8a1f11", null, 0),
    SUMMA("#17465c", null, 0),
    BINDNING(null, "#7a878f", 0.8, 2, 2),
    ALLVAR_1("#2c6e49", null, 0),
    ALLVAR_2("#a65e00", null, 0),
    ALLVAR_3("#8a1f11", null, 0),
    TON_1("#e2f0e6", "#ffffff", 1.5),
    TON_2("#fbf1d0", "#ffffff", 1.5),
    TON_3("#fadfc2", "#ffffff", 1.5),
    TON_4("#f3c9c2", "#ffffff", 1.5),
    PIL(null, "#1a1f24", 1.4),
    PILSPETS("#1a1f24", null, 0),
    TOM("#ffffff", "#1a1f24", 1.4),
    FYLLD("#1a1f24", "#1a1f24", 1.4);

    private static final List<Stil> SERIER = List.of(SERIE_1, SERIE_2, SERIE_3, SERIE_4);

    private final String fyllning;
    private final String linje;
    private final double tjocklek;
    private final float[] streck;

    Stil(String fyllning, String linje, double tjocklek, float... streck) {
        this.fyllning = fyllning;
        this.linje = linje;
        this.tjocklek = tjocklek;
        this.streck = streck;
    }

    /** A series keeps its look by its place; a fifth looks as the first, with a symbol of its own. */
    static Stil serie(int plats) {
        return SERIER.get(plats % SERIER.size());
    }

    /** As {@code #rrggbb}; null is not filled. */
    public String fyllning() {
        return fyllning;
    }

    /** As {@code #rrggbb}; null has no line. */
    public String linje() {
        return linje;
    }

    public double tjocklek() {
        return tjocklek;
    }

    /** Lengths of dash and gap in turn; empty is unbroken. */
    public float[] streck() {
        return streck.clone();
    }

    boolean fet() {
        return this == FET;
    }
}
