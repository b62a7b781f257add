package se.arshjulet.rapport;

import java.util.Locale;
import se.arshjulet.platform.diagram.Datatabell;
import se.arshjulet.platform.diagram.Diagram;
import se.arshjulet.platform.diagram.Ritning;
import se.arshjulet.platform.diagram.Svg;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.underlag.Underlag;

/**
 * A chart in its place in the report.
 *
 * @param del   which one of its kind it is: the förvaltning it is about, by name, or where the table stands that it is drawn from; or empty
 * @param kalla the file that the table stands in, null for what the year itself has recorded
 */
public record Bild(Bildslag slag, String del, Diagram diagram, Underlag kalla) {

    private static final double MM_PER_ENHET = 25.4 / 96;

    Bild(Bildslag slag, String del, Diagram diagram) {
        this(slag, del, diagram, null);
    }

    public String id() {
        return "bild-" + slag.name().toLowerCase(Locale.ROOT) + (del.isEmpty() ? "" : "-" + Integer.toHexString(del.hashCode()));
    }

    /** Drawn from what a förvaltning has handed in: it stands with the economy, in the area that the template gives it. */
    boolean arUrUnderlag() {
        return kalla != null;
    }

    public String rubrik() {
        return diagram.rubrik();
    }

    /** Where the values are taken from; empty when the year itself has recorded them. */
    public String kallrad() {
        return kalla == null ? "" : Texter.text("rapport.bild.kalla", kalla.getNamn());
    }

    public String alternativ() {
        return diagram.alternativ();
    }

    public Datatabell tabell() {
        return diagram.tabell();
    }

    /** For a page on the screen. */
    public String svg() {
        return Svg.bada(diagram);
    }

    /** For paper: as wide as the text. */
    public Ritning ritning() {
        return diagram.rita(Diagram.PAPPERSBREDD);
    }

    /** On paper, in millimetres. */
    public double hojd() {
        return ritning().hojd() * MM_PER_ENHET;
    }
}
