package se.arshjulet.rapport;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.persistence.StoredEntity;

/** What is attached to the årsrapport, such as 1a: text that somebody else has written, quoted under its heading. */
@Entity
public class Bilaga extends StoredEntity {

    @ManyToOne(optional = false)
    private Arsgranskning arsgranskning;

    private String nummer;

    private String rubrik;

    @Lob
    private String text;

    protected Bilaga() {
    }

    public Bilaga(Arsgranskning arsgranskning, String nummer, String rubrik, String text) {
        this.arsgranskning = arsgranskning;
        this.nummer = nummer;
        skriv(rubrik, text);
    }

    public final void skriv(String nyRubrik, String nyText) {
        rubrik = nyRubrik;
        text = nyText;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getNummer() {
        return nummer;
    }

    public String getRubrik() {
        return rubrik;
    }

    public String getText() {
        return text;
    }
}
