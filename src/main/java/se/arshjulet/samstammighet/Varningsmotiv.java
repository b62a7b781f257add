package se.arshjulet.samstammighet;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import java.util.Objects;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * Why something stands although the application warned of it. It is never taken away: when the values change the warning is another
 * one and asks again, and this stays in the file as the answer to what was warned of then.
 */
@Entity
public class Varningsmotiv extends StoredEntity {

    @ManyToOne(optional = false)
    private Arsgranskning arsgranskning;

    private String nyckel;

    /** The warning's sentence when it was answered; null when it had gone before the answer was saved. */
    @Lob
    private String lydelse;

    @Lob
    private String text;

    @ManyToOne(optional = false)
    private Anvandare av;

    private LocalDateTime nar;

    protected Varningsmotiv() {
    }

    /** @param lydelse the warning's sentence, or null */
    public Varningsmotiv(Arsgranskning arsgranskning, String nyckel, String lydelse) {
        this.arsgranskning = arsgranskning;
        this.nyckel = nyckel;
        this.lydelse = lydelse;
    }

    /** Author and time are those of the last change: saving the same words again changes nothing. */
    void skriv(String nyText, Anvandare vem, LocalDateTime tid) {
        if (av == null || !Objects.equals(text, nyText)) {
            text = nyText;
            av = vem;
            nar = tid;
        }
    }

    public boolean arSkrivet() {
        return text != null && !text.isBlank();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getNyckel() {
        return nyckel;
    }

    public String getLydelse() {
        return lydelse;
    }

    public String getText() {
        return text;
    }

    public Anvandare getAv() {
        return av;
    }

    public LocalDateTime getNar() {
        return nar;
    }
}
