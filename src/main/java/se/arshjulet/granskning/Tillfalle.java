package se.arshjulet.granskning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.platform.persistence.StoredEntity;

/** The nämnd's uppföljning of an area on one occasion (March, May, delår, October): when it was treated, or a note if it was not. */
@Entity
@Table(name = "tillfalle")
public class Tillfalle extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    private String omrade;

    @Enumerated(EnumType.STRING)
    private Period period;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "behandlad_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "behandlad_paragraf"))
    private Beslut behandlad;

    @Lob
    private String notering;

    protected Tillfalle() {
    }

    public Tillfalle(Arsgranskning arsgranskning, String omrade, Period period) {
        this.arsgranskning = arsgranskning;
        this.omrade = omrade;
        this.period = period;
    }

    public void anteckna(Beslut behandlad, String notering) {
        this.behandlad = behandlad;
        this.notering = notering;
    }

    public boolean isAntecknat() {
        return isBehandlat() || notering != null;
    }

    /** The day is known. A note alone does not tell whether the nämnd treated it. */
    public boolean isBehandlat() {
        return behandlad != null && behandlad.getDatum() != null;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getOmrade() {
        return omrade;
    }

    public Period getPeriod() {
        return period;
    }

    public Beslut getBehandlad() {
        return behandlad;
    }

    public String getNotering() {
        return notering;
    }
}
