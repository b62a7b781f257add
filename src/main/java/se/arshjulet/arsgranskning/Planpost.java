package se.arshjulet.arsgranskning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** The days of a step in the plan of the year: when it can begin, when it is to be ready, and how many days before that whoever has it is reminded. */
@Entity
@Table(name = "planpost")
public class Planpost extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revisionsar_id")
    private Revisionsar revisionsar;

    @Enumerated(EnumType.STRING)
    private Steg steg;

    private LocalDate oppnar;
    private LocalDate forfaller;

    @Column(name = "paminn_dagar")
    private int paminnDagar;

    protected Planpost() {
    }

    Planpost(Revisionsar revisionsar, Steg steg) {
        this.revisionsar = revisionsar;
        this.steg = steg;
        oppnar = steg.oppnar(revisionsar.getAr());
        forfaller = steg.forfaller(revisionsar.getAr());
        paminnDagar = steg.paminnDagar();
    }

    public void flytta(LocalDate oppnar, LocalDate forfaller, int paminnDagar) {
        if (forfaller.isBefore(oppnar)) {
            throw new Regelbrott("forfaller", "arsgranskning.fel.forfallerForeOppnar", oppnar, forfaller);
        }
        if (paminnDagar < 0) {
            throw new Regelbrott("paminnDagar", "arsgranskning.fel.paminnDagar");
        }
        this.oppnar = oppnar;
        this.forfaller = forfaller;
        this.paminnDagar = paminnDagar;
    }

    public LocalDate paminner() {
        return paminner(forfaller);
    }

    /** When the last day is another than that of the plan. */
    public LocalDate paminner(LocalDate sistaDag) {
        LocalDate dag = sistaDag.minusDays(paminnDagar);
        return dag.isBefore(oppnar) ? oppnar : dag;
    }

    public Steg getSteg() {
        return steg;
    }

    public LocalDate getOppnar() {
        return oppnar;
    }

    public LocalDate getForfaller() {
        return forfaller;
    }

    public int getPaminnDagar() {
        return paminnDagar;
    }
}
