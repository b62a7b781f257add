package se.arshjulet.dialog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.text.Text;
import se.arshjulet.underlag.Underlag;

/**
 * A meeting or an audited decision, as the auditor has noted it. The note is not changed afterwards: it is an underlag of the case and may be
 * cited; whoever has more to say makes another.
 */
@Entity
@Table(name = "dialogpost")
public class Dialogpost extends StoredEntity {

    private static final Locale SVENSKA = new Locale("sv", "SE");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @Enumerated(EnumType.STRING)
    private Dialogslag slag;

    private LocalDate datum;
    private String paragraf;
    private String rubrik;
    private String deltagare;

    @Lob
    private String text;

    @Lob
    private String sokbar;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "protokoll_id")
    private Underlag protokoll;

    private LocalDateTime skriven;

    @Column(name = "skriven_av")
    private String skrivenAv;

    protected Dialogpost() {
    }

    /** @param text as it is stored, formatted; null when nothing has been noted */
    Dialogpost(Arsgranskning arsgranskning, Dialogslag slag, Beslut nar, String rubrik, String deltagare, String text) {
        this.arsgranskning = arsgranskning;
        this.slag = slag;
        this.datum = nar.getDatum();
        this.paragraf = nar.getParagraf();
        this.rubrik = rubrik;
        this.deltagare = deltagare;
        this.text = text;
        this.sokbar = sokbar(Stream.of(rubrik, deltagare, text == null ? null : Text.ord(text)).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    static String sokbar(String ord) {
        return ord.toLowerCase(SVENSKA).replaceAll("\\s+", " ").strip();
    }

    void skrivs(String av, LocalDateTime tid, Underlag som, Underlag medProtokoll) {
        skrivenAv = av;
        skriven = tid;
        underlag = som;
        protokoll = medProtokoll;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Dialogslag getSlag() {
        return slag;
    }

    /** The day, with the paragraph when it is a decision: {@code 2023-04-26 § 12}. */
    public String getNar() {
        return new Beslut(datum, paragraf).getText();
    }

    public String getRubrik() {
        return rubrik;
    }

    public String getDeltagare() {
        return deltagare;
    }

    public String getText() {
        return text;
    }

    public Underlag getUnderlag() {
        return underlag;
    }

    public Underlag getProtokoll() {
        return protokoll;
    }

    public LocalDateTime getSkriven() {
        return skriven;
    }

    public String getSkrivenAv() {
        return skrivenAv;
    }
}
