package se.arshjulet.rapport;

import java.util.Locale;
import se.arshjulet.platform.diagram.Datatabell;
import se.arshjulet.platform.diagram.Diagram;
import se.arshjulet.platform.diagram.Ritning;
import se.arshjulet.platform.diagram.Svg;

/**
 * A chart in its place in the report.
 *
 * @param del the förvaltning it is about, by name, or empty
 */
public record Bild(Bildslag slag, String del, Diagram diagram) {

    private static final double MM_PER_ENHET = 25.4 / 96;

    public String id() {
        return "bild-" + slag.name().toLowerCase(Locale.ROOT) + (del.isEmpty() ? "" : "-" + Integer.toHexString(del.hashCode()));
    }

    public String rubrik() {
        return diagram.rubrik();
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
