package se.arshjulet.diarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;

/** A row in the history of a handling's secrecy: marked, thought over again, or lifted; by whom, when, why. Never changed. */
@Entity
@Table(name = "sekretesshandelse")
public class Sekretesshandelse extends StoredEntity {

    public enum Vad { MARKERAD, OMPROVAD, HAVD }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handling_id")
    private Diariehandling handling;

    @Enumerated(EnumType.STRING)
    private Vad vad;

    private String lagrum;
    private LocalDate omprovas;

    @Column(name = "hemlig_titel")
    private boolean hemligTitel;

    private String motiv;
    private LocalDateTime tid;
    private String anvandarnamn;

    protected Sekretesshandelse() {
    }

    /** @param galler what holds from now on, or null when the secrecy was lifted */
    Sekretesshandelse(Diariehandling handling, Vad vad, Sekretess galler, String motiv, LocalDateTime tid, String anvandarnamn) {
        this.handling = handling;
        this.vad = vad;
        this.lagrum = galler == null ? null : galler.getLagrum();
        this.omprovas = galler == null ? null : galler.getOmprovas();
        this.hemligTitel = galler != null && galler.isHemligTitel();
        this.motiv = motiv;
        this.tid = tid;
        this.anvandarnamn = anvandarnamn;
    }

    public Vad getVad() {
        return vad;
    }

    public String getLagrum() {
        return lagrum;
    }

    public LocalDate getOmprovas() {
        return omprovas;
    }

    public boolean isHemligTitel() {
        return hemligTitel;
    }

    public String getMotiv() {
        return motiv;
    }

    public LocalDateTime getTid() {
        return tid;
    }

    public String getAnvandarnamn() {
        return anvandarnamn;
    }
}
