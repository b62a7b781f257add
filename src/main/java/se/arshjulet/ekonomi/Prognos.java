package se.arshjulet.ekonomi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/** Förvaltningens prognos för helårets resultat, lämnad vid en av årets uppföljningar; till sist utfallet. Nämndens belopp är summan. */
@Entity
@Table(name = "prognos")
public class Prognos extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Enumerated(EnumType.STRING)
    private Period period;

    private BigDecimal belopp;

    protected Prognos() {
    }

    public Prognos(Arsgranskning arsgranskning, Forvaltning forvaltning, Period period, Mnkr belopp) {
        this.arsgranskning = arsgranskning;
        this.forvaltning = forvaltning;
        this.period = period;
        andra(belopp);
    }

    public final void andra(Mnkr nytt) {
        belopp = nytt.belopp();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Period getPeriod() {
        return period;
    }

    public Mnkr getBelopp() {
        return new Mnkr(belopp);
    }
}
