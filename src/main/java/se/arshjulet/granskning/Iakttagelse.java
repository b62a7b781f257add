package se.arshjulet.granskning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** What the auditor has seen: paragraphs with an empty line between them; lines that begin with «- » are points. */
@Embeddable
public class Iakttagelse {

    @Lob
    private String text;

    protected Iakttagelse() {
    }

    private Iakttagelse(String text) {
        this.text = text;
    }

    /** The iakttagelse, or null when none is written. */
    public static Iakttagelse av(String text) {
        return text == null || text.isBlank() ? null : new Iakttagelse(text.strip());
    }

    public String getText() {
        return text;
    }
}
