package se.arshjulet.ekonomi;

import jakarta.persistence.Embedded;
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
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The förvaltning's forecast of the result for the whole year, given at one of the year's uppföljningar; in the end the outcome. The nämnd's
 * amount is the sum, when all have given theirs. If the förvaltning gave none that is told, with a motive, instead of the amount; there is always an outcome.
 */
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

    @Embedded
    private Uteblivet uteblivet;

    protected Prognos() {
    }

    public Prognos(Arsgranskning arsgranskning, Forvaltning forvaltning, Period period, Mnkr belopp) {
        this(arsgranskning, forvaltning, period);
        andra(belopp);
    }

    public Prognos(Arsgranskning arsgranskning, Forvaltning forvaltning, Period period, Uteblivet uteblivet) {
        this(arsgranskning, forvaltning, period);
        utebliver(uteblivet);
    }

    private Prognos(Arsgranskning arsgranskning, Forvaltning forvaltning, Period period) {
        this.arsgranskning = arsgranskning;
        this.forvaltning = forvaltning;
        this.period = period;
    }

    public final void andra(Mnkr nytt) {
        belopp = nytt.belopp();
        uteblivet = null;
    }

    public final void utebliver(Uteblivet nytt) {
        if (period == Period.UTFALL) {
            throw new IllegalArgumentException("Ett utfall finns alltid");
        }
        belopp = null;
        uteblivet = nytt;
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

    public boolean isLamnad() {
        return belopp != null;
    }

    /** Null when none has been given. */
    public Mnkr getBelopp() {
        return belopp == null ? null : new Mnkr(belopp);
    }

    /** Null when the forecast has been given. */
    public Uteblivet getUteblivet() {
        return uteblivet;
    }
}
