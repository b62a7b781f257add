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

/** En rad i spåret: vem gjorde vad, när och i vilken granskning. Skrivs i samma transaktion som det den berättar om och ändras aldrig. */
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

    /** @param typ fas och vad som hände, till exempel {@code arsgranskning.startad} */
    public Handelse(LocalDateTime tid, String anvandarnamn, Arsgranskning arsgranskning, String typ, String text) {
        this.tid = tid;
        this.anvandarnamn = anvandarnamn;
        this.arsgranskning = arsgranskning;
        this.typ = typ;
        this.text = text;
    }

    /** @param franvarande i vems ställe det gjordes */
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

    /** Den frånvarande som det gjordes för; null när det var det egna arbetet. */
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
