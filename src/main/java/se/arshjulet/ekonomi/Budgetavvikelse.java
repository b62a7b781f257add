package se.arshjulet.ekonomi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * One of the largest deviations from the budget in a förvaltning. They are the largest, not all, and are therefore never summed to the result.
 * Post or amount may be missing while the auditor writes, but not when the task is completed.
 */
@Entity
@Table(name = "budgetavvikelse")
public class Budgetavvikelse extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Enumerated(EnumType.STRING)
    private Period period;

    private int ordning;
    private String post;
    private BigDecimal belopp;

    @Lob
    private String forklaring;

    protected Budgetavvikelse() {
    }

    public Budgetavvikelse(Arsgranskning arsgranskning, Forvaltning forvaltning, Period period, int ordning) {
        this.arsgranskning = arsgranskning;
        this.forvaltning = forvaltning;
        this.period = period;
        this.ordning = ordning;
    }

    public void beskriv(String post, Mnkr belopp, String forklaring) {
        this.post = post;
        this.belopp = belopp == null ? null : belopp.belopp();
        this.forklaring = forklaring;
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

    public int getOrdning() {
        return ordning;
    }

    public String getPost() {
        return post;
    }

    public Mnkr getBelopp() {
        return belopp == null ? null : new Mnkr(belopp);
    }

    public String getForklaring() {
        return forklaring;
    }
}
