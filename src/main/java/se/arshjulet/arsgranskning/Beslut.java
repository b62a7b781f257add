package se.arshjulet.arsgranskning;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When the nämnd decided, and the paragraph when it is known. */
@Embeddable
public class Beslut {

    private LocalDate datum;
    private String paragraf;

    protected Beslut() {
    }

    public Beslut(LocalDate datum, String paragraf) {
        this.datum = datum;
        this.paragraf = paragraf;
    }

    /** The decision, or null when neither day nor paragraph is known. */
    public static Beslut av(LocalDate datum, String paragraf) {
        return datum == null && paragraf == null ? null : new Beslut(datum, paragraf);
    }

    /** As it is written in the report: {@code 2023-04-26 § 12}. */
    public String getText() {
        String dag = datum == null ? "" : datum.toString();
        String nummer = paragraf == null ? "" : "§\u00a0" + paragraf;
        return (dag + " " + nummer).strip();
    }

    public LocalDate getDatum() {
        return datum;
    }

    public String getParagraf() {
        return paragraf;
    }
}
