package se.arshjulet.rapport;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.underlag.Underlag;

/** What is attached to the årsrapport, such as 1a: text that somebody else has written, quoted under its heading, and the file it is quoted from. */
@Entity
public class Bilaga extends StoredEntity {

    @ManyToOne(optional = false)
    private Arsgranskning arsgranskning;

    private String nummer;

    private String rubrik;

    @Lob
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

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

    /** @param dokument a document among the underlag of the same case, or null when the file is not kept there */
    public void aterge(Underlag dokument) {
        underlag = dokument;
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

    public Underlag getUnderlag() {
        return underlag;
    }
}
