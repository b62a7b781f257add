package se.arshjulet.diarium;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * An ärende in the diarium: opened with its first handling, under a diarienummer that never changes; each handling gets the next number in it.
 * When all is done it is closed, and what was still working material in it is then upprättat. A handling that comes later opens it again.
 */
@Entity
@Table(name = "diariearende")
public class Diariearende extends StoredEntity {

    static final int LANGST_DNR = 60;

    private String dnr;
    private int ar;
    private Integer nummer;
    private String mening;

    @Column(name = "arsgranskning_id")
    private Long arsgranskningId;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    private int handlingar;
    private LocalDate oppnat;
    private LocalDate avslutat;

    protected Diariearende() {
    }

    /** @param nummer in the series of the year, or null when the office has given the dnr elsewhere */
    Diariearende(String dnr, Integer nummer, Arendegrund grund, LocalDate oppnat) {
        this.dnr = dnr;
        this.nummer = nummer;
        this.ar = oppnat.getYear();
        this.mening = grund.mening();
        this.arsgranskningId = grund.arsgranskning() == null ? null : grund.arsgranskning().getId();
        this.fordjupadId = grund.fordjupadId();
        this.namnd = grund.namnd();
        this.oppnat = oppnat;
    }

    /** @param tid now, in Swedish time */
    Diariehandling registrera(Handlingspost post, Handlingsstatus status, LocalDateTime tid, String vem) {
        post.krav(status, tid.toLocalDate());
        avslutat = null;
        handlingar++;
        return new Diariehandling(this, handlingar, post, status, tid, vem);
    }

    /** @param pagar whether the granskning whose ärende it is goes on */
    void avsluta(LocalDate dag, boolean pagar) {
        if (isAvslutat()) {
            throw new Regelbrott("", "diarium.fel.avslutat", dnr);
        }
        if (pagar) {
            throw new Regelbrott("", "diarium.fel.pagar", dnr);
        }
        avslutat = dag;
    }

    public boolean isAvslutat() {
        return avslutat != null;
    }

    public String getDnr() {
        return dnr;
    }

    public int getAr() {
        return ar;
    }

    /** In the series of the year; null when the dnr was not given by it. */
    public Integer getNummer() {
        return nummer;
    }

    public String getMening() {
        return mening;
    }

    public Long getArsgranskningId() {
        return arsgranskningId;
    }

    public Long getFordjupadId() {
        return fordjupadId;
    }

    /** The case that it is the ärende of, or null. */
    Arendeid arendeid() {
        return arsgranskningId == null && fordjupadId == null ? null : new Arendeid(arsgranskningId, fordjupadId);
    }

    public Namnd getNamnd() {
        return namnd;
    }

    /** How many have been registered in it. */
    public int getHandlingar() {
        return handlingar;
    }

    public LocalDate getOppnat() {
        return oppnat;
    }

    public LocalDate getAvslutat() {
        return avslutat;
    }
}
