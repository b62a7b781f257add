package se.arshjulet.arsgranskning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.platform.persistence.StoredEntity;

/** A row of the audit trail: who did what, when and in which granskning. Written in the same transaction as what it tells of, and never changed. */
@Entity
@Table(name = "handelse")
public class Handelse extends StoredEntity {

    private static final Pattern SUMMA = Pattern.compile(", SHA-256 (\\p{XDigit}{64})$");

    private LocalDateTime tid;
    private String anvandarnamn;

    @Column(name = "for_anvandarnamn")
    private String forAnvandarnamn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    private String typ;
    private String text;

    protected Handelse() {
    }

    /** @param typ phase and what happened, such as {@code arsgranskning.startad} */
    public Handelse(LocalDateTime tid, String anvandarnamn, Arsgranskning arsgranskning, String typ, String text) {
        this.tid = tid;
        this.anvandarnamn = anvandarnamn;
        this.arsgranskning = arsgranskning;
        this.typ = typ;
        this.text = text;
    }

    /** @param franvarande in whose place it was done */
    Handelse iStalletFor(String franvarande) {
        forAnvandarnamn = franvarande;
        return this;
    }

    static Handelse iFordjupad(LocalDateTime tid, String anvandarnamn, Long fordjupadId, String typ, String text) {
        Handelse handelse = new Handelse(tid, anvandarnamn, null, typ, text);
        handelse.fordjupadId = fordjupadId;
        return handelse;
    }

    public LocalDateTime getTid() {
        return tid;
    }

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    /** The one who was away and for whom it was done; null when it was one's own work. */
    public String getForAnvandarnamn() {
        return forAnvandarnamn;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getTyp() {
        return typ;
    }

    public String getText() {
        return text;
    }

    /** What happened, for a reader: without the checksum of a file. */
    public String getOrd() {
        return text == null ? "" : SUMMA.matcher(text).replaceFirst("");
    }

    /** The checksum that the row names, or empty. */
    public String getSumma() {
        Matcher summa = SUMMA.matcher(text == null ? "" : text);
        return summa.find() ? summa.group(1) : "";
    }
}
