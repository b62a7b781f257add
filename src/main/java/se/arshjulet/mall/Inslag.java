package se.arshjulet.mall;

import java.util.Arrays;
import java.util.List;

/** What the year's work brings to an area beside its delområden. Each kind belongs to one area; an area may have several, or none. */
public enum Inslag {

    /** Riskplans and their risks. */
    RISKER("intern-kontroll"),
    /** When the nämnd treated its follow-ups of the verksamhet. */
    VERKSAMHET("verksamhet"),
    /** When it treated those of the economy, with forecasts and the largest deviations. */
    EKONOMI("ekonomi"),
    /** The external firm's statements. */
    RAKENSKAPER("rakenskaper");

    private final String gammaltOmrade;

    Inslag(String gammaltOmrade) {
        this.gammaltOmrade = gammaltOmrade;
    }

    /** Editions from before the template said so: then the code of the area did. */
    static List<Inslag> somForr(String omrade) {
        return Arrays.stream(values()).filter(inslag -> inslag.gammaltOmrade.equals(omrade)).toList();
    }
}
