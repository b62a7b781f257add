package se.arshjulet.projekt;

import java.time.LocalDate;
import java.util.List;
import se.arshjulet.mall.Utseende;
import se.arshjulet.rapport.Avsandare;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.Rapportunderlag.Omdome;

/**
 * Everything the report of a fördjupad granskning says, lifted out of what is stored. Long texts are as stored.
 *
 * @param slag      its kind in words
 * @param nummer    "7-2023"; null while it has none
 * @param datum     the day it was frozen; null for a draft
 * @param godkandAv who assured its quality; null for a draft
 * @param bedomning null while not rated, or in a template without steps
 */
public record Projektrapport(Avsandare avsandare, String slag, String nummer, int ar, String titel, String omrade, LocalDate datum, String godkandAv, List<String> team,
        String sammanfattning, String syfte, List<Fraga> fragor, String avgransning, String kriterier, String metod, Omdome bedomning, String iakttagelser,
        List<Punkt> rekommendationer, List<Mottagare> adressater, Utseende utseende) {

    /** A question and its answer. */
    public record Fraga(String text, String svar) {
    }

    /** A rekommendation with those whom it alone goes to; none when it goes to all. */
    public record Punkt(String markering, String text, List<String> endast, List<Punkt> under) {
    }

    /** A nämnd and what it has to do with the report, in words. */
    public record Mottagare(String namnd, String roll) {
    }

    public boolean utkast() {
        return datum == null;
    }

    /** The whole document for the PDF. */
    String dokument(RapportHtml html) {
        return html.annat("projektrapport.ftlh", this, true);
    }

    /** To stand inside a page; headings start at h2. */
    String fragment(RapportHtml html) {
        return html.annat("projektfragment.ftlh", this, false);
    }
}
