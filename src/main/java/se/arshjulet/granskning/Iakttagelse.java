package se.arshjulet.granskning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** Vad revisorn har sett: stycken skilda av en tomrad, rader som börjar med «- » är punkter. */
@Embeddable
public class Iakttagelse {

    @Lob
    private String text;

    protected Iakttagelse() {
    }

    private Iakttagelse(String text) {
        this.text = text;
    }

    /** Iakttagelsen, eller null när ingen är skriven. */
    public static Iakttagelse av(String text) {
        return text == null || text.isBlank() ? null : new Iakttagelse(text.strip());
    }

    public String getText() {
        return text;
    }
}
