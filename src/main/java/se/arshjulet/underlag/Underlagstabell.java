package se.arshjulet.underlag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.platform.persistence.StoredEntity;

/** A table that has been read from an underlag: what kind it is, where in the file it stands, what it concerns, and its rows. */
@Entity
@Table(name = "underlagstabell")
public class Underlagstabell extends StoredEntity {

    private static final int BLAD_LANGST = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    @Enumerated(EnumType.STRING)
    private Tabellsort sort;

    private String rubrik;
    private String blad;
    private String omrade;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Enumerated(EnumType.STRING)
    private Period period;

    @Lob
    private String innehall;

    private LocalDateTime inlast;

    @Column(name = "inlast_av")
    private String inlastAv;

    protected Underlagstabell() {
    }

    Underlagstabell(Underlag underlag, Block block, Tabellsort sort, String rubrik, Tabellinnehall innehall) {
        this.underlag = underlag;
        this.sort = sort;
        this.rubrik = rubrik;
        this.blad = blad(block);
        this.omrade = block.omrade();
        this.innehall = new String(StrictJson.write(innehall), StandardCharsets.UTF_8);
    }

    static String blad(Block block) {
        String blad = block.rutnat().blad();
        return blad.substring(0, Math.min(BLAD_LANGST, blad.length()));
    }

    /** @param om the förvaltning and the time it concerns; either may be null */
    void galler(Forvaltning om, Period nar) {
        forvaltning = om;
        period = nar;
    }

    void lastes(LocalDateTime nar, String av) {
        inlast = nar;
        inlastAv = av;
    }

    boolean arUr(Block block) {
        return blad.equals(blad(block)) && omrade.equals(block.omrade());
    }

    public Tabellinnehall getInnehall() {
        try {
            return StrictJson.read(innehall.getBytes(StandardCharsets.UTF_8), Tabellinnehall.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Underlag getUnderlag() {
        return underlag;
    }

    public Tabellsort getSort() {
        return sort;
    }

    public String getRubrik() {
        return rubrik;
    }

    public String getBlad() {
        return blad;
    }

    /** As {@code A3:D14}. */
    public String getOmrade() {
        return omrade;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Period getPeriod() {
        return period;
    }

    public LocalDateTime getInlast() {
        return inlast;
    }

    public String getInlastAv() {
        return inlastAv;
    }
}
